package io.comptoir.adapter.persistence.document;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.document.DocumentIndex;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.shared.document.DocumentType;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Each kind of document from its own table. */
@Singleton
class PgDocumentIndex implements DocumentIndex {

    private static final String NOBODY = "NULL::uuid";

    private final Sql sql;

    PgDocumentIndex(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Known> find(DocumentRef ref) {
        return sql.one(
                "SELECT number, status, version, " + owners(ref.type()) + " FROM " + table(ref.type())
                        + " WHERE company_id = ? AND id = ?",
                row -> known(ref, row),
                Scope.companyId(),
                ref.id());
    }

    private static Known known(DocumentRef ref, ResultRow row) {
        return new Known(
                ref,
                row.stringOrNull("number"),
                row.string("status"),
                row.integer("version"),
                row.uuidOrNull("sales_rep_id"),
                row.uuidOrNull("author_id"));
    }

    private static String owners(DocumentType type) {
        return switch (type) {
            case QUOTE, ORDER -> "sales_rep_id, author_id";
            case DELIVERY_NOTE, INVOICE, PRO_FORMA, RETURN, CREDIT_NOTE -> "sales_rep_id, " + NOBODY + " AS author_id";
            case QUOTE_REQUEST, SUPPLIER_CREDIT_NOTE, PAYMENT ->
                NOBODY + " AS sales_rep_id, " + NOBODY + " AS author_id";
        };
    }

    private static String table(DocumentType type) {
        return switch (type) {
            case QUOTE_REQUEST -> "quote_request";
            case QUOTE -> "quote";
            case ORDER -> "sales_order";
            case DELIVERY_NOTE -> "delivery_note";
            case INVOICE, PRO_FORMA -> "invoice";
            case RETURN -> "sales_return";
            case CREDIT_NOTE -> "credit_note";
            case SUPPLIER_CREDIT_NOTE -> "supplier_credit_note";
            case PAYMENT -> "payment";
        };
    }
}
