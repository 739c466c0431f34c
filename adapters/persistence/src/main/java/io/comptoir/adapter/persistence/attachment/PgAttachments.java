package io.comptoir.adapter.persistence.attachment;

import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.attachment.Attachments;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.attachment.Attachment;
import io.comptoir.domain.shared.document.Stamp;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files beside the documents they hang on: one transaction, one backup, the same row-level security. */
@Singleton
class PgAttachments implements Attachments {

    private static final String COLUMNS = "id, name, media_type, size, sha256, added";
    private static final String OF_DOCUMENT = " WHERE company_id = ? AND document_id = ? AND document_type = ?";

    private final Sql sql;

    PgAttachments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(DocumentRef document, Attachment attachment, byte[] content) {
        sql.insert(
                "attachment",
                Row.of("id", attachment.id())
                        .with("document_type", document.type())
                        .with("document_id", document.id())
                        .with("name", attachment.name())
                        .with("media_type", attachment.mediaType())
                        .with("size", attachment.size())
                        .with("sha256", attachment.sha256())
                        .with("added", Json.of(attachment.added()))
                        .with("content", content));
    }

    @Override
    public List<Attachment> of(DocumentRef document) {
        return sql.list(
                "SELECT " + COLUMNS + " FROM attachment" + OF_DOCUMENT + " ORDER BY id",
                PgAttachments::attachment,
                Scope.companyId(),
                document.id(),
                document.type());
    }

    @Override
    public Optional<Attachment> find(DocumentRef document, UUID id) {
        return sql.one(
                "SELECT " + COLUMNS + " FROM attachment" + OF_DOCUMENT + " AND id = ?",
                PgAttachments::attachment,
                Scope.companyId(),
                document.id(),
                document.type(),
                id);
    }

    @Override
    public byte[] content(DocumentRef document, UUID id) {
        return sql.one(
                        "SELECT content FROM attachment" + OF_DOCUMENT + " AND id = ?",
                        row -> row.bytes("content"),
                        Scope.companyId(),
                        document.id(),
                        document.type(),
                        id)
                .orElseThrow();
    }

    @Override
    public void remove(DocumentRef document, UUID id) {
        sql.update(
                "DELETE FROM attachment" + OF_DOCUMENT + " AND id = ?",
                Scope.companyId(),
                document.id(),
                document.type(),
                id);
    }

    private static Attachment attachment(ResultRow row) {
        return new Attachment(
                row.uuid("id"),
                row.string("name"),
                row.string("media_type"),
                row.longNumber("size"),
                row.string("sha256"),
                row.json("added", Stamp.class));
    }
}
