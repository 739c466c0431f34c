package io.comptoir.adapter.persistence.document;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.document.DocumentList;
import io.comptoir.application.document.DocumentRow;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.shared.document.DocumentType;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All documents as one list: a union, into which the filters sink down to each table's index. */
@Singleton
public class PgDocumentList implements DocumentList {

    private static final String COLUMNS =
            "type, id, version, number, status, customer_id, customer_name, currency, gross, created_at, search_text";
    private static final String OWN = " AND (d.sales_rep_id = ? OR d.author_id = ?)";

    private final ListSql lists;

    public PgDocumentList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<DocumentRow> page(ListRequest request, Set<DocumentType> types, @Nullable UUID onlyOf) {
        var queries = new ArrayList<String>();
        var parameters = new ArrayList<Object>();
        for (var type : types.stream().sorted().toList()) {
            queries.add(DocumentRows.of(type));
            parameters.add(Scope.companyId());
            if (onlyOf != null && DocumentRows.owned(type)) {
                queries.set(queries.size() - 1, queries.getLast() + OWN);
                parameters.addAll(List.of(onlyOf, onlyOf));
            }
        }
        var base = "SELECT * FROM (" + String.join("\nUNION ALL\n", queries) + ") AS u (" + COLUMNS + ")";
        return lists.page(request, base, parameters, PgDocumentList::row);
    }

    private static DocumentRow row(ResultRow r) {
        return new DocumentRow(
                r.code("type", DocumentType.class),
                r.uuid("id"),
                r.integer("version"),
                r.stringOrNull("number"),
                r.string("status"),
                r.uuidOrNull("customer_id"),
                r.stringOrNull("customer_name"),
                r.stringOrNull("currency"),
                r.decimalOrNull("gross"),
                r.instant("created_at"));
    }
}
