package io.comptoir.application.identity;

import io.comptoir.application.shared.Service;
import io.comptoir.domain.identity.Membership;
import io.comptoir.domain.identity.User;
import java.util.Optional;
import java.util.UUID;

/** Users who still work for a company. To anybody else the server is closed. */
@Service
public class WorkingUsers {

    private final Users users;
    private final Memberships memberships;

    public WorkingUsers(Users users, Memberships memberships) {
        this.users = users;
        this.memberships = memberships;
    }

    Optional<User> find(UUID userId) {
        return users.find(userId).filter(this::works);
    }

    Optional<User> withEmail(String email) {
        return users.withEmail(email).filter(this::works);
    }

    private boolean works(User user) {
        return memberships.of(user.id()).stream().anyMatch(Membership::active);
    }
}
