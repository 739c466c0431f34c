package io.comptoir.domain.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user as one company sees it. */
public record Member(User user, Membership membership) {

    /**
     * What an administrator may change.
     *
     * @param passwordHash null: the password stays
     */
    public record Change(
            String name,
            String language,
            Set<Role> roles,
            MembershipStatus status,
            @Nullable String passwordHash) {}

    /**
     * What the rules look at beside the member.
     *
     * @param otherAdministrators active administrators of the company beside this user
     * @param otherCompanies companies that the user works for as well
     */
    public record Surroundings(int otherAdministrators, int otherCompanies) {}

    /**
     * The member after a change. A company never loses its last administrator, and what a person is called
     * is not decided by one of several companies.
     */
    public Member changed(Change change, Surroundings around) {
        var revised = membership.changed(change.roles(), change.status());
        IdentityRule.LAST_ADMINISTRATOR.check(
                !membership.administers() || revised.administers() || around.otherAdministrators() > 0);
        IdentityRule.USER_OF_SEVERAL_COMPANIES.check(around.otherCompanies() == 0 || !touchesPerson(change));
        var person = user.called(change.name(), change.language());
        return new Member(change.passwordHash() == null ? person : person.withPassword(change.passwordHash()), revised);
    }

    private boolean touchesPerson(Change change) {
        return !change.name().equals(user.name())
                || !change.language().equals(user.language())
                || change.passwordHash() != null;
    }
}
