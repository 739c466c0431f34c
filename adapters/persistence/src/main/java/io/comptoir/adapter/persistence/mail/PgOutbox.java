package io.comptoir.adapter.persistence.mail;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.mail.Letter;
import io.comptoir.application.mail.Outbox;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Ids;
import io.comptoir.domain.shared.document.DocumentType;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Letters as rows of an outbox. Several instances may empty it: nobody waits for a row that another one holds. */
@Singleton
class PgOutbox implements Outbox {

    private final Sql sql;
    private final Ids ids;

    PgOutbox(Sql sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    @Override
    public void post(Letter letter) {
        sql.insert(
                "document_mail",
                Row.of("id", ids.next())
                        .with("document_type", letter.document().type())
                        .with("document_id", letter.document().id())
                        .with("revision", letter.revision())
                        .with("recipient", letter.to())
                        .with("message", letter.message()));
    }

    @Override
    public Set<UUID> companiesWaiting(Instant now) {
        return sql.list("SELECT id FROM companies_with_mail(?) AS waiting(id)", row -> row.uuid("id"), now).stream()
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Taken> take(Instant now, Instant until) {
        var company = Scope.companyId();
        return sql.one(
                "UPDATE document_mail SET attempts = attempts + 1, next_attempt_at = ?"
                        + " WHERE company_id = ? AND id = (SELECT id FROM document_mail"
                        + " WHERE company_id = ? AND status = 'WAITING' AND next_attempt_at <= ?"
                        + " ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING *",
                PgOutbox::taken,
                until,
                company,
                company,
                now);
    }

    @Override
    public void sent(UUID id, Instant at) {
        sql.update(
                "UPDATE document_mail SET status = 'SENT', sent_at = ?, last_error = NULL WHERE company_id = ? AND id = ?",
                at,
                Scope.companyId(),
                id);
    }

    @Override
    public void failed(UUID id, String error, @Nullable Instant retryAt) {
        sql.update(
                "UPDATE document_mail SET status = ?, last_error = ?, next_attempt_at = coalesce(?, next_attempt_at)"
                        + " WHERE company_id = ? AND id = ?",
                retryAt == null ? "FAILED" : "WAITING",
                error,
                retryAt,
                Scope.companyId(),
                id);
    }

    private static Taken taken(ResultRow row) {
        var document = new DocumentRef(row.code("document_type", DocumentType.class), row.uuid("document_id"));
        return new Taken(
                row.uuid("id"),
                new Letter(document, row.integer("revision"), row.string("recipient"), row.stringOrNull("message")),
                row.instant("requested_at"),
                row.integer("attempts"));
    }
}
