package io.comptoir.adapter.rest.identity;

import io.comptoir.application.identity.Access.Standing;
import io.comptoir.application.identity.Access.Workplace;
import io.comptoir.domain.identity.Role;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param company the one that the request is about; null when one of {@code companies} has to be chosen */
@Schema(name = "Me")
public record MeResponse(
        Person user, @Nullable Firm company, List<Firm> companies, List<String> roles, List<String> permissions) {

    /** The caller. */
    @Schema(name = "MeUser")
    public record Person(UUID id, String email, String name, String language) {}

    /** A company that the caller works for. */
    @Schema(name = "MeCompany")
    public record Firm(UUID id, String code, String name, String currency, String timeZone, String language) {

        static Firm of(Workplace workplace) {
            var company = workplace.company();
            return new Firm(
                    company.id(),
                    company.code(),
                    company.identity().name(),
                    company.currency().getCurrencyCode(),
                    company.timeZone().getId(),
                    company.language());
        }
    }

    static MeResponse of(Standing standing) {
        var user = standing.user();
        var at = standing.at();
        return new MeResponse(
                new Person(user.id(), user.email(), user.name(), user.language()),
                at == null ? null : Firm.of(at),
                standing.workplaces().stream().map(Firm::of).toList(),
                at == null ? List.of() : at.roles().stream().map(Role::name).toList(),
                standing.permissions().stream().sorted().toList());
    }
}
