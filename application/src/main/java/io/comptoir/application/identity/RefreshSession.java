package io.comptoir.application.identity;

import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.UnitOfWork;

/** Exchanges a refresh token for the next one. An old one closes its session: somebody else has a copy. */
@Service
public class RefreshSession {

    private final UnitOfWork work;
    private final WorkingUsers users;
    private final Sessions sessions;
    private final SessionTokens tokens;

    public RefreshSession(UnitOfWork work, WorkingUsers users, Sessions sessions, SessionTokens tokens) {
        this.work = work;
        this.users = users;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    public Login handle(String refreshToken) {
        return work.global(() -> switch (tokens.use(refreshToken)) {
            case Sessions.Use.Stale() -> new Login.Refused();
            case Sessions.Use.Fresh(var session) -> renewed(session);
        });
    }

    private Login renewed(Sessions.Session session) {
        var user = users.find(session.userId());
        if (user.isEmpty()) {
            sessions.close(session.id());
            return new Login.Refused();
        }
        return tokens.renew(user.get(), session);
    }
}
