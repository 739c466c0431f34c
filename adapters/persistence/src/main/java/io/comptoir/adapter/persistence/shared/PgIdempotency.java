package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.Answer;
import io.comptoir.application.shared.Call;
import io.comptoir.application.shared.Idempotency;
import io.comptoir.application.shared.RequestRule;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers by key. An advisory lock tells a running first call at once, without waiting for it; the primary
 * key decides in the end, should the lock have been released between look-up and lock.
 */
@Singleton
public class PgIdempotency implements Idempotency {

    private static final int LARGEST = 64 * 1024;
    private static final UUID NO_USER = new UUID(0, 0);
    private static final String CLAIM = """
            SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS free,
                   r.fingerprint, r.status, r.location, r.etag, r.body
              FROM (SELECT 1) one
              LEFT JOIN idempotency_record r ON r.company_id = ? AND r.user_id = ? AND r.key = ?
                                            AND r.created_at >= ?
            """;
    private static final String KEEP = """
            INSERT INTO idempotency_record
                   (company_id, user_id, key, fingerprint, status, location, etag, body, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (company_id, user_id, key) DO UPDATE
               SET fingerprint = excluded.fingerprint, status = excluded.status, location = excluded.location,
                   etag = excluded.etag, body = excluded.body, created_at = excluded.created_at
             WHERE idempotency_record.created_at < ?
            """;

    private record Found(
            boolean free,
            @Nullable String fingerprint,
            @Nullable Answer answer) {}

    private final Sql sql;

    public PgIdempotency(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Answer> claim(Call call) {
        var company = Scope.companyId();
        var user = userOf(call);
        var key = Objects.requireNonNull(call.idempotencyKey());
        var lock = company + "|" + user + "|" + key;
        var found = sql.one(CLAIM, PgIdempotency::found, lock, company, user, key, oldest(call))
                .orElseThrow();
        if (found.fingerprint() != null) {
            RequestRule.IDEMPOTENCY_KEY_REUSED.check(found.fingerprint().equals(call.fingerprint()));
            return Optional.ofNullable(found.answer());
        }
        RequestRule.IDEMPOTENCY_IN_PROGRESS.check(found.free());
        return Optional.empty();
    }

    @Override
    public void keep(Call call, Answer answer) {
        int kept = sql.update(
                KEEP,
                Scope.companyId(),
                userOf(call),
                call.idempotencyKey(),
                call.fingerprint(),
                answer.status(),
                answer.location(),
                answer.etag(),
                fits(answer.body()) ? answer.body() : null,
                call.caller().now().at(),
                oldest(call));
        RequestRule.IDEMPOTENCY_IN_PROGRESS.check(kept == 1);
    }

    @Override
    public int purge(Instant before) {
        return sql.update(
                "DELETE FROM idempotency_record WHERE company_id = ? AND created_at < ?", Scope.companyId(), before);
    }

    /** Keys are forgotten after a week: phones come back from a week-end, not from a holiday. */
    private static Instant oldest(Call call) {
        return call.caller().now().at().minus(KEPT);
    }

    private static boolean fits(@Nullable String body) {
        return body == null || body.getBytes(StandardCharsets.UTF_8).length <= LARGEST;
    }

    private static UUID userOf(Call call) {
        var user = call.caller().actor().id();
        return user == null ? NO_USER : user;
    }

    private static Found found(ResultRow row) {
        var fingerprint = row.stringOrNull("fingerprint");
        if (fingerprint == null) {
            return new Found(row.bool("free"), null, null);
        }
        var answer = new Answer(
                row.integer("status"),
                row.stringOrNull("location"),
                row.stringOrNull("etag"),
                row.stringOrNull("body"),
                false);
        return new Found(row.bool("free"), fingerprint, answer);
    }
}
