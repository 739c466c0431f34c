package io.comptoir.adapter.persistence.identity;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.identity.LoginAttempts;
import io.comptoir.domain.identity.LoginThrottle;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Failed logins as rows. The values are hashed: people type passwords into the wrong field. */
@Singleton
public class PgLoginAttempts implements LoginAttempts {

    private static final String SELECT =
            "SELECT counted_by, failures, last_failure FROM login_attempt WHERE counted_by = ? AND key = ?";

    private final Sql sql;

    public PgLoginAttempts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public LoginThrottle of(LoginThrottle.By by, String value) {
        return sql.one(SELECT, PgLoginAttempts::throttle, by, hash(value)).orElseGet(() -> LoginThrottle.none(by));
    }

    @Override
    public void failed(LoginThrottle.By by, String value, Instant now) {
        sql.update(
                "INSERT INTO login_attempt (counted_by, key, failures, last_failure) VALUES (?, ?, 0, ?)"
                        + " ON CONFLICT (counted_by, key) DO NOTHING",
                by,
                hash(value),
                now);
        var counted = sql.one(SELECT + " FOR UPDATE", PgLoginAttempts::throttle, by, hash(value))
                .orElseGet(() -> LoginThrottle.none(by))
                .failed(now);
        sql.update(
                "UPDATE login_attempt SET failures = ?, last_failure = ? WHERE counted_by = ? AND key = ?",
                counted.failures(),
                counted.lastFailure(),
                by,
                hash(value));
    }

    @Override
    public void succeeded(LoginThrottle.By by, String value) {
        sql.update("DELETE FROM login_attempt WHERE counted_by = ? AND key = ?", by, hash(value));
    }

    private static LoginThrottle throttle(ResultRow row) {
        return new LoginThrottle(
                row.code("counted_by", LoginThrottle.By.class), row.integer("failures"), row.instant("last_failure"));
    }

    private static String hash(String value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
