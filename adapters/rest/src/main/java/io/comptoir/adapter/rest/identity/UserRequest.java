package io.comptoir.adapter.rest.identity;

import io.comptoir.application.identity.CreateUser;
import io.comptoir.application.identity.Enrolment.Person;
import io.comptoir.domain.identity.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new user of the caller's company.
 *
 * @param password null for a person who comes through an outside issuer, or is known to the server already
 * @param language fr unless given
 */
@Schema(name = "UserCreate")
public record UserRequest(
        @NotNull @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(min = 8, max = 200) String password,
        @Nullable @Pattern(regexp = "[a-z]{2}") String language,
        @NotEmpty @Size(max = 10) Set<@NotNull Role> roles) {

    CreateUser.Command command() {
        return new CreateUser.Command(new Person(email, name, password, language == null ? "fr" : language), roles);
    }
}
