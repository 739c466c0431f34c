package io.comptoir.adapter.rest.identity;

import io.comptoir.application.identity.UpdateUser.Revision;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.MembershipStatus;
import io.comptoir.domain.identity.Role;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may be changed of a user.
 *
 * @param password a new one; null leaves it as it is
 */
@Schema(name = "UserPatch")
public record UserForm(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[a-z]{2}") String language,
        @NotNull @Size(max = 10) Set<@NotNull Role> roles,
        @NotNull MembershipStatus status,
        @Nullable @Size(min = 8, max = 200) String password) {

    static UserForm of(Member member) {
        var user = member.user();
        var membership = member.membership();
        return new UserForm(user.name(), user.language(), membership.roles(), membership.status(), null);
    }

    Revision revision() {
        return new Revision(name, language, roles, status, password);
    }
}
