package io.comptoir.adapter.persistence.order;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.order.OrderList;
import io.comptoir.application.order.OrderRow;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.order.AcknowledgementStatus;
import io.comptoir.domain.order.DeliveryStatus;
import io.comptoir.domain.order.InvoiceStatus;
import io.comptoir.domain.order.OrderWord;
import jakarta.inject.Singleton;
import java.util.ArrayList;
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
    private static final String OWN = " AND (o.sales_rep_id = ? OR o.author_id = ?)";
    private static final String REFERRED = """
             AND o.id IN (SELECT e.order_id FROM sales_order_external_ref e
                           WHERE e.company_id = ? AND e.system || ':' || e.external_id = ANY (?))
            """;

    private final ListSql lists;

    PgOrderList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<OrderRow> page(ListRequest request, @Nullable UUID onlyOf) {
        var base = new StringBuilder(BASE);
        var parameters = new ArrayList<Object>(List.of(Scope.companyId()));
        if (onlyOf != null) {
            base.append(OWN);
            parameters.addAll(List.of(onlyOf, onlyOf));
        }
        var others = new ArrayList<Condition>();
        for (var condition : request.conditions()) {
            if (condition.field().name().equals("externalRef") && condition.operator() == Operator.IN) {
                base.append(REFERRED);
                parameters.addAll(List.of(Scope.companyId(), condition.values()));
            } else {
                others.add(condition);
            }
        }
        var rest = new ListRequest(
                others,
                request.search(),
                request.sorts(),
                request.limit(),
                request.after(),
                request.backwards(),
                request.withTotal());
        return lists.page(rest, base.toString(), parameters, PgOrderList::row);
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
