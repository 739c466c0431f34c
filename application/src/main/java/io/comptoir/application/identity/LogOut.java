package io.comptoir.application.identity;

import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UnitOfWork;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Closes a session. Its access token dies by itself within minutes; its refresh token is void at once. */
@Service
public class LogOut {

    private final UnitOfWork work;
    private final Sessions sessions;
    private final Tokens tokens;

    public LogOut(UnitOfWork work, Sessions sessions, Tokens tokens) {
        this.work = work;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /**
     * @param refreshToken of the session to close; null: the session of the caller's access token
     * @param sessionId of the caller's access token; null without one
     */
    public void handle(@Nullable String refreshToken, @Nullable UUID sessionId) {
        work.global(() -> {
            if (refreshToken != null) {
                sessions.closeOf(tokens.hashOf(refreshToken));
            }
            if (sessionId != null) {
                sessions.close(sessionId);
            }
            return true;
        });
    }
}
