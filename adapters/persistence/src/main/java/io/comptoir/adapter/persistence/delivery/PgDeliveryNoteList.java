package io.comptoir.adapter.persistence.delivery;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.delivery.DeliveryNoteList;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import jakarta.inject.Singleton;
import java.util.List;

/** The list of delivery notes. */
@Singleton
class PgDeliveryNoteList implements DeliveryNoteList {

    private static final String NOTES = """
            SELECT n.id, n.number, n.status, n.version, n.customer_id, n.terms -> 'customer' ->> 'name' AS customer_name,
                   n.warehouse_id, n.carrier_id, n.planned_date, n.shipped_date, n.delivered_date, n.value, n.created_at,
                   comptoir_fold(n.search_text) AS search_text
              FROM delivery_note n
             WHERE n.company_id = ?
            """;

    private final ListSql lists;

    PgDeliveryNoteList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<Row> page(ListRequest request) {
        return lists.page(
                request,
                NOTES,
                List.of(Scope.companyId()),
                row -> new Row(
                        row.uuid("id"),
                        row.string("number"),
                        row.string("status"),
                        row.integer("version"),
                        row.uuid("customer_id"),
                        row.string("customer_name"),
                        row.uuid("warehouse_id"),
                        row.uuidOrNull("carrier_id"),
                        row.dateOrNull("planned_date"),
                        row.dateOrNull("shipped_date"),
                        row.dateOrNull("delivered_date"),
                        row.decimal("value"),
                        row.instant("created_at")));
    }
}
