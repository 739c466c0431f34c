package io.comptoir.application.identity;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UnitOfWork;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.identity.DefaultGrants;
import io.comptoir.domain.identity.Membership;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.identity.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out who a token's bearer is and what he may do in a company. */
@Service
public class Access {

    /** What a verified token says about its bearer. */
    public sealed interface Credential {

        /** A token of this server. */
        record Own(UUID userId, int tokenVersion) implements Credential {}

        /** @param verifiedEmail null unless the issuer vouches for it */
        record Outside(
                String issuer, String subject, @Nullable String verifiedEmail) implements Credential {}
    }

    /** A company that the user may work for. */
    public record Workplace(Company company, Set<Role> roles) {}

    /** A known user, at work for one company or for none yet. */
    public record Standing(
            User user, List<Workplace> workplaces, @Nullable Workplace at, Set<String> permissions, Place place) {}

    /** What came of choosing a company. */
    public enum Place {
        CHOSEN,
        /** Several could be meant, none was named. */
        REQUIRED,
        /** Unknown, or not the user's: the same answer. */
        UNKNOWN
    }

    private final UnitOfWork work;
    private final Users users;
    private final Memberships memberships;
    private final Companies companies;
    private final RoleGrants grants;

    public Access(UnitOfWork work, Users users, Memberships memberships, Companies companies, RoleGrants grants) {
        this.work = work;
        this.users = users;
        this.memberships = memberships;
        this.companies = companies;
        this.grants = grants;
    }

    /**
     * Empty when the bearer is no user any more, or works for no company.
     *
     * @param companyId the company asked for; null: the only one
     */
    public Optional<Standing> of(Credential credential, @Nullable UUID companyId) {
        return work.global(() -> user(credential).map(u -> new Found(u, workplaces(u))))
                .filter(found -> !found.workplaces().isEmpty())
                .map(found -> standing(found, companyId));
    }

    private record Found(User user, List<Workplace> workplaces) {}

    private Optional<User> user(Credential credential) {
        return switch (credential) {
            case Credential.Own(var id, var version) -> users.find(id).filter(u -> u.tokenVersion() == version);
            case Credential.Outside outside ->
                users.known(outside.issuer(), outside.subject()).or(() -> recognised(outside));
        };
    }

    private Optional<User> recognised(Credential.Outside outside) {
        var user = Optional.ofNullable(outside.verifiedEmail()).flatMap(users::withEmail);
        user.ifPresent(u -> users.recognise(u.id(), outside.issuer(), outside.subject()));
        return user;
    }

    private List<Workplace> workplaces(User user) {
        return memberships.of(user.id()).stream()
                .filter(Membership::active)
                .map(m -> new Workplace(companies.get(m.companyId()), m.roles()))
                .toList();
    }

    private Standing standing(Found found, @Nullable UUID companyId) {
        var all = found.workplaces();
        var matching = all.stream()
                .filter(w -> companyId == null || w.company().id().equals(companyId))
                .toList();
        if (matching.size() != 1) {
            var place = matching.isEmpty() ? Place.UNKNOWN : Place.REQUIRED;
            return new Standing(found.user(), all, null, Set.of(), place);
        }
        var at = matching.getFirst();
        return new Standing(found.user(), all, at, permissions(at), Place.CHOSEN);
    }

    private Set<String> permissions(Workplace at) {
        var id = at.company().id();
        var changes = work.read(id, () -> grants.changes(id));
        return DefaultGrants.TABLE.changedBy(changes).of(at.roles());
    }
}
