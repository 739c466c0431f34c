package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.DocumentLink;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.shared.document.DocumentType;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The chain of documents, and their numbers and states through the view {@code document_index}. */
@Singleton
public class PgDocumentLinks implements DocumentLinks {

    private static final int MOST = 1000;
    private static final String NEIGHBOURS = """
            SELECT n.side, d.type, d.id, d.number, d.status
              FROM (SELECT 'SOURCE' AS side, company_id, source_id AS id FROM document_link
                     WHERE company_id = ? AND follower_id = ?
                    UNION ALL
                    SELECT 'FOLLOWER', company_id, follower_id FROM document_link
                     WHERE company_id = ? AND source_id = ?) n
              JOIN document_index d ON d.company_id = n.company_id AND d.id = n.id
             ORDER BY d.created_at, d.id
             LIMIT 1000
            """;
    private static final String REACHABLE = """
            WITH RECURSIVE chain(id) AS (
                SELECT ?::uuid
                UNION
                SELECT CASE WHEN l.source_id = c.id THEN l.follower_id ELSE l.source_id END
                  FROM chain c
                  JOIN document_link l ON l.company_id = ? AND (l.source_id = c.id OR l.follower_id = c.id))
            SELECT d.type, d.id, d.number, d.status
              FROM chain c JOIN document_index d ON d.company_id = ? AND d.id = c.id
             ORDER BY d.created_at, d.id
             LIMIT ?
            """;

    private final Sql sql;

    public PgDocumentLinks(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void link(Collection<DocumentRef> sources, DocumentRef follower) {
        sql.upsertAll(
                "document_link",
                List.of("company_id", "source_id", "follower_id"),
                sources.stream()
                        .map(source -> Row.of("source_type", source.type())
                                .with("source_id", source.id())
                                .with("follower_type", follower.type())
                                .with("follower_id", follower.id()))
                        .toList());
    }

    @Override
    public void unlink(DocumentRef document) {
        sql.update(
                "DELETE FROM document_link WHERE company_id = ? AND (source_id = ? OR follower_id = ?)",
                Scope.companyId(),
                document.id(),
                document.id());
    }

    @Override
    public Neighbours of(DocumentRef document) {
        record Side(String side, DocumentLink link) {}
        var company = Scope.companyId();
        var found = sql.list(
                NEIGHBOURS,
                row -> new Side(row.string("side"), link(row)),
                company,
                document.id(),
                company,
                document.id());
        return new Neighbours(
                found.stream()
                        .filter(s -> s.side().equals("SOURCE"))
                        .map(Side::link)
                        .toList(),
                found.stream()
                        .filter(s -> s.side().equals("FOLLOWER"))
                        .map(Side::link)
                        .toList());
    }

    @Override
    public Chain chain(DocumentRef document) {
        var company = Scope.companyId();
        var documents = sql.list(REACHABLE, PgDocumentLinks::link, document.id(), company, company, MOST);
        var ids = documents.stream().map(DocumentLink::id).toList();
        var edges = sql.list(
                "SELECT source_id, follower_id FROM document_link"
                        + " WHERE company_id = ? AND source_id = ANY(?::uuid[]) AND follower_id = ANY(?::uuid[])",
                row -> new Edge(row.uuid("source_id"), row.uuid("follower_id")),
                company,
                ids,
                ids);
        return new Chain(documents, edges);
    }

    private static DocumentLink link(ResultRow row) {
        return new DocumentLink(
                row.code("type", DocumentType.class), row.uuid("id"), row.stringOrNull("number"), row.string("status"));
    }
}
