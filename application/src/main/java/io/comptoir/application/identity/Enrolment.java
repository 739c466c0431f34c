package io.comptoir.application.identity;

import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.identity.IdentityRule;
import io.comptoir.domain.identity.Member;
import io.comptoir.domain.identity.Membership;
import io.comptoir.domain.identity.Role;
import io.comptoir.domain.identity.User;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a person a place in a company. Who is known to the server already keeps name and password. */
@Service
public class Enrolment {

    /** @param password null for a person who comes through an outside issuer */
    public record Person(
            String email, String name, @Nullable String password, String language) {}

    private final Users users;
    private final Memberships memberships;
    private final PasswordHasher hasher;
    private final Ids ids;

    public Enrolment(Users users, Memberships memberships, PasswordHasher hasher, Ids ids) {
        this.users = users;
        this.memberships = memberships;
        this.hasher = hasher;
        this.ids = ids;
    }

    public Member enrol(UUID companyId, Person person, Set<Role> roles) {
        var hash = person.password() == null ? null : hasher.hash(person.password());
        var user =
                users.addUnlessPresent(User.create(ids.next(), person.email(), person.name(), hash, person.language()));
        var membership = Membership.create(user.id(), companyId, roles);
        IdentityRule.EMAIL_TAKEN.check(memberships.add(membership), "email", user.email());
        return new Member(user, membership);
    }
}
