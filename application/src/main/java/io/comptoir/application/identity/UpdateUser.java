package io.comptoir.application.identity;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.MembershipStatus;
import io.comptoir.domain.identity.Role;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes what a user is called, the roles played, and whether he still works here. */
@UseCase("user:update")
public class UpdateUser {

    /** @param password null: stays as it is */
    public record Revision(
            String name,
            String language,
            Set<Role> roles,
            MembershipStatus status,
            @Nullable String password) {}

    /** @param revise makes the new values from the present ones */
    public record Command(UUID userId, Expected expected, Function<Member, Revision> revise) {}

    private final Companies companies;
    private final Users users;
    private final Memberships memberships;
    private final PasswordHasher hasher;
    private final History history;

    public UpdateUser(
            Companies companies, Users users, Memberships memberships, PasswordHasher hasher, History history) {
        this.companies = companies;
        this.users = users;
        this.memberships = memberships;
        this.hasher = hasher;
        this.history = history;
    }

    /** The company is locked first, so that two administrators cannot remove each other at once. */
    public Member handle(Caller caller, Command command) {
        companies.lock(caller.companyId(), Expected.ANY);
        var member = memberships.lock(caller.companyId(), command.userId(), command.expected());
        var changed = member.changed(change(command.revise().apply(member)), surroundings(member));
        users.update(changed.user());
        memberships.update(changed.membership());
        history.record(caller, MemberEvents.of("user.updated", changed));
        return changed;
    }

    private Member.Change change(Revision revision) {
        var hash = revision.password() == null ? null : hasher.hash(revision.password());
        return new Member.Change(revision.name(), revision.language(), revision.roles(), revision.status(), hash);
    }

    private Member.Surroundings surroundings(Member member) {
        var userId = member.user().id();
        var company = member.membership().companyId();
        return new Member.Surroundings(
                memberships.otherAdministrators(company, userId),
                memberships.of(userId).size() - 1);
    }
}
