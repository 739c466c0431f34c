package io.comptoir.application.identity;

import io.comptoir.domain.identity.User;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Makes the tokens that callers show. */
public interface Tokens {

    /** A signed token that any server with the key can check by itself. */
    record AccessToken(String value, Duration lifetime) {}

    /** A random token; only its hash is kept. */
    record RefreshToken(String value, String hash) {}

    AccessToken access(User user, UUID sessionId, Instant now);

    RefreshToken refresh();

    String hashOf(String refreshToken);
}
