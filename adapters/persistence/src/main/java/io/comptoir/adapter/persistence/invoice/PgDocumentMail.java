package io.comptoir.adapter.persistence.invoice;

import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.invoice.DocumentMail;
import io.comptoir.application.shared.Ids;
import jakarta.inject.Singleton;

/** Letters as rows of an outbox, which are sent after the commit. */
@Singleton
public class PgDocumentMail implements DocumentMail {

    private final Sql sql;
    private final Ids ids;

    public PgDocumentMail(Sql sql, Ids ids) {
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
                        .with("recipient", letter.to())
                        .with("message", letter.message()));
    }
}
