package io.comptoir.adapter.persistence.returns;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.returns.ReturnList;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import jakarta.inject.Singleton;
import java.util.List;

/** The list of returns. */
@Singleton
class PgReturnList implements ReturnList {

    private static final String RETURNS = """
            SELECT r.id, r.number, r.shown_status AS status, r.receipt_status, r.credit_status, r.version, r.reason,
                   r.customer_id, r.terms -> 'customer' ->> 'name' AS customer_name,
                   r.delivery_note_id, r.origin ->> 'noteNumber' AS delivery_note_number, r.warehouse_id, r.created_at,
                   comptoir_fold(r.search_text) AS search_text
              FROM sales_return r
             WHERE r.company_id = ?
            """;

    private final ListSql lists;

    PgReturnList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<Row> page(ListRequest request) {
        return lists.page(
                request,
                RETURNS,
                List.of(Scope.companyId()),
                row -> new Row(
                        row.uuid("id"),
                        row.string("number"),
                        row.string("status"),
                        row.string("receipt_status"),
                        row.string("credit_status"),
                        row.integer("version"),
                        row.string("reason"),
                        row.uuid("customer_id"),
                        row.string("customer_name"),
                        row.uuidOrNull("delivery_note_id"),
                        row.stringOrNull("delivery_note_number"),
                        row.uuid("warehouse_id"),
                        row.instant("created_at")));
    }
}
