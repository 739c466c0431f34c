package io.comptoir.adapter.persistence.identity;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.identity.Sessions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Sessions and the hashes of their tokens. One conditional update decides who uses a token first. */
@Singleton
public class PgSessions implements Sessions {

    private final Sql sql;

    public PgSessions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void open(Session session, String tokenHash, Instant now) {
        sql.update("DELETE FROM login_session WHERE user_id = ? AND expires_at < ?", session.userId(), now);
        sql.update(
                "INSERT INTO login_session (id, user_id, expires_at) VALUES (?, ?, ?)",
                session.id(),
                session.userId(),
                session.expiresAt());
        renew(session.id(), tokenHash, now);
    }

    @Override
    public Use use(String tokenHash, Instant now) {
        var used = sql.one(
                "UPDATE refresh_token SET used_at = ? WHERE hash = ? AND used_at IS NULL RETURNING session_id",
                row -> row.uuid("session_id"),
                now,
                tokenHash);
        if (used.isEmpty()) {
            closeOf(tokenHash);
            return new Use.Stale();
        }
        return sql.one(
                        "SELECT id, user_id, expires_at FROM login_session"
                                + " WHERE id = ? AND NOT closed AND expires_at > ? FOR UPDATE",
                        PgSessions::session,
                        used.get(),
                        now)
                .<Use>map(Use.Fresh::new)
                .orElseGet(Use.Stale::new);
    }

    @Override
    public void renew(UUID sessionId, String tokenHash, Instant now) {
        sql.update(
                "INSERT INTO refresh_token (hash, session_id, issued_at) VALUES (?, ?, ?)", tokenHash, sessionId, now);
    }

    @Override
    public void close(UUID sessionId) {
        sql.update("UPDATE login_session SET closed = true WHERE id = ?", sessionId);
    }

    @Override
    public void closeOf(String tokenHash) {
        sql.update(
                "UPDATE login_session SET closed = true"
                        + " WHERE id = (SELECT session_id FROM refresh_token WHERE hash = ?)",
                tokenHash);
    }

    @Override
    public void closeAll(UUID userId) {
        sql.update("UPDATE login_session SET closed = true WHERE user_id = ?", userId);
    }

    private static Session session(ResultRow row) {
        return new Session(row.uuid("id"), row.uuid("user_id"), row.instant("expires_at"));
    }
}
