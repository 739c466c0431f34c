package io.comptoir.adapter.rest.company;

import io.comptoir.application.company.FoundCompany;
import io.comptoir.application.identity.Enrolment;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.company.LegalIdentity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new company with its first administrator. What is not given is as in France.
 *
 * @param code short, in capitals
 */
@Schema(name = "CompanyCreate")
public record CompanyRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,19}")
        String code,

        @NotBlank @Size(max = 200) String name,
        @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
        @Nullable @Size(max = 50) String timeZone,
        @Nullable @Size(min = 3, max = 3) String currency,
        @Nullable @Pattern(regexp = "[a-z]{2}") String language,
        @NotNull @Valid Administrator administrator) {

    /** Who lets everybody else in. */
    @Schema(name = "FirstAdministrator")
    public record Administrator(
            @NotNull @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Size(min = 8, max = 200) String password) {}

    FoundCompany.Command command() {
        var person = new Enrolment.Person(
                administrator.email(), administrator.name(), administrator.password(), orElse(language, "fr"));
        return new FoundCompany.Command(code, LegalIdentity.of(name, orElse(country, "FR")), this::adjusted, person);
    }

    private Company adjusted(Company company) {
        return new Company(
                company.id(),
                company.code(),
                company.version(),
                company.identity(),
                company.mentions(),
                timeZone == null ? company.timeZone() : CompanyForm.zone(timeZone),
                currency == null ? company.currency() : CompanyForm.money(currency),
                orElse(language, company.language()),
                company.settings());
    }

    private static String orElse(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}
