package io.comptoir.adapter.persistence.document;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.document.IssuedPapers;
import io.comptoir.application.document.PrintedPaper;
import io.comptoir.application.shared.DocumentRef;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Papers as rows that the application may add but neither change nor delete. */
@Singleton
class PgIssuedPapers implements IssuedPapers {

    private final Sql sql;

    PgIssuedPapers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<byte[]> find(DocumentRef document) {
        return sql.one(
                "SELECT content FROM issued_paper WHERE company_id = ? AND document_id = ? AND document_type = ?",
                row -> row.bytes("content"),
                Scope.companyId(),
                document.id(),
                document.type());
    }

    @Override
    public boolean keep(DocumentRef document, PrintedPaper paper, Instant at) {
        return sql.update(
                        "INSERT INTO issued_paper (company_id, document_id, document_type, sha256, content, printed_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        Scope.companyId(),
                        document.id(),
                        document.type(),
                        paper.sha256(),
                        paper.pdf(),
                        at)
                == 1;
    }
}
