package io.comptoir.application.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Sessions: each is a family of refresh tokens of which the newest alone is good. Only hashes of tokens are
 * kept.
 */
public interface Sessions {

    /** A login that goes on until it expires, is closed, or an old token of it turns up. */
    record Session(UUID id, UUID userId, Instant expiresAt) {}

    /** What became of a token that was shown. */
    sealed interface Use {

        /** It was good and is used up now. */
        record Fresh(Session session) implements Use {}

        /** It had been used before, or its session is over. The session is closed now. */
        record Stale() implements Use {}
    }

    /** Opens a session with its first token, and forgets the user's sessions that have expired. */
    void open(Session session, String tokenHash, Instant now);

    /**
     * Uses a token up. Of two that show the same token at once, one finds it fresh and the other closes the
     * session.
     */
    Use use(String tokenHash, Instant now);

    /** The next token of a session whose last one was just used up. */
    void renew(UUID sessionId, String tokenHash, Instant now);

    void close(UUID sessionId);

    /** Closes the session that the token belongs to, if any. */
    void closeOf(String tokenHash);

    void closeAll(UUID userId);
}
