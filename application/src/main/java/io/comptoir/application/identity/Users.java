package io.comptoir.application.identity;

import io.comptoir.domain.identity.User;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The people with access to this server, of all companies. */
public interface Users {

    Optional<User> find(UUID id);

    default User get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("user", id));
    }

    /** The user, locked until the transaction ends. */
    User lock(UUID id);

    /** @param email in any case */
    Optional<User> withEmail(String email);

    /** The user whom an outside issuer calls {@code subject}. */
    Optional<User> known(String issuer, String subject);

    /** Remembers what an outside issuer calls a user. */
    void recognise(UUID userId, String issuer, String subject);

    /** Adds the user, or answers who has the address already: of two at once, one wins. */
    User addUnlessPresent(User user);

    void update(User user);
}
