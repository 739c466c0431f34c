package io.comptoir.adapter.persistence.order;

import io.comptoir.adapter.persistence.shared.IndexedConditions;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.order.OrderList;
import io.comptoir.application.order.OrderRow;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.order.AcknowledgementStatus;
import io.comptoir.domain.order.DeliveryStatus;
import io.comptoir.domain.order.InvoiceStatus;
import io.comptoir.domain.order.OrderWord;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Orders, page by page, with the words that follow from the ledger. */
@Singleton
class PgOrderList implements OrderList {

    private static final String BASE = """
            SELECT o.id, o.number, o.version, s.word, s.delivery_status, s.invoice_status, o.acknowledgement, o.type,
                   o.channel, o.customer_id, o.terms -> 'customer' ->> 'name' AS customer_name, o.customer_reference,
                   o.sales_rep_id, o.project_id, o.warehouse_id, o.requested_date, o.currency, o.net, o.tax, o.gross,
                   o.created_at, o.updated_at, o.search_text, NULL::text AS external_ref
              FROM sales_order o
              JOIN sales_order_state s ON s.company_id = o.company_id AND s.id = o.id
             WHERE o.company_id = ?
            """;
    private static final String OWN = "(o.sales_rep_id = ? OR o.author_id = ?)";
    private final ListSql lists;

    PgOrderList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<OrderRow> page(ListRequest request, @Nullable UUID onlyOf) {
        var indexed = new IndexedConditions(request, BASE, "o.id", List.of(Scope.companyId()));
        if (onlyOf != null) {
            indexed.and(OWN, List.of(onlyOf, onlyOf));
        }
        indexed.references("sales_order_external_ref", "order_id");
        return lists.page(indexed.request(), indexed.base(), indexed.parameters(), PgOrderList::row);
    }

    private static OrderRow row(ResultRow r) {
        return new OrderRow(
                r.uuid("id"),
                r.string("number"),
                r.integer("version"),
                r.code("word", OrderWord.class),
                r.code("delivery_status", DeliveryStatus.class),
                r.code("invoice_status", InvoiceStatus.class),
                r.code("acknowledgement", AcknowledgementStatus.class),
                r.string("type"),
                r.uuid("customer_id"),
                r.string("customer_name"),
                r.stringOrNull("customer_reference"),
                r.uuidOrNull("sales_rep_id"),
                r.uuidOrNull("project_id"),
                r.uuid("warehouse_id"),
                r.dateOrNull("requested_date"),
                r.string("currency"),
                r.decimal("net"),
                r.decimal("tax"),
                r.decimal("gross"),
                r.instant("created_at"),
                r.instant("updated_at"));
    }
}
