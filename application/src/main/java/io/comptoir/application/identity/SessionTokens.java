package io.comptoir.application.identity;

import io.comptoir.application.identity.Sessions.Session;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Time;
import io.comptoir.domain.identity.User;
import java.time.Duration;

/** Gives and takes the tokens of sessions, inside the transaction of the caller. */
@Service
public class SessionTokens {

    private static final Duration LIFETIME = Duration.ofDays(30);

    private final Sessions sessions;
    private final Tokens tokens;
    private final Ids ids;
    private final Time time;

    public SessionTokens(Sessions sessions, Tokens tokens, Ids ids, Time time) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.ids = ids;
        this.time = time;
    }

    Login.Granted open(User user) {
        var now = time.now();
        var session = new Session(ids.next(), user.id(), now.plus(LIFETIME));
        var refresh = tokens.refresh();
        sessions.open(session, refresh.hash(), now);
        return granted(user, session, refresh);
    }

    Sessions.Use use(String refreshToken) {
        return sessions.use(tokens.hashOf(refreshToken), time.now());
    }

    Login.Granted renew(User user, Session session) {
        var refresh = tokens.refresh();
        sessions.renew(session.id(), refresh.hash(), time.now());
        return granted(user, session, refresh);
    }

    private Login.Granted granted(User user, Session session, Tokens.RefreshToken refresh) {
        var access = tokens.access(user, session.id(), time.now());
        return new Login.Granted(access.value(), refresh.value(), access.lifetime());
    }
}
