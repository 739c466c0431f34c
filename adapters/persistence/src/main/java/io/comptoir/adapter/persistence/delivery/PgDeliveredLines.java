package io.comptoir.adapter.persistence.delivery;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.order.DeliveredLines;
import io.comptoir.domain.shared.document.SalesLine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines of delivery notes with what they delivered: a line of an order, or of an invoice in a free flow. */
@Singleton
class PgDeliveredLines implements DeliveredLines {

    private static final String LINES = """
            SELECT l.id, l.delivery_note_id, n.customer_id, coalesce(o.detail, i.detail) AS detail
              FROM delivery_note_line l
              JOIN delivery_note n ON n.company_id = l.company_id AND n.id = l.delivery_note_id
              LEFT JOIN sales_order_line o ON o.company_id = l.company_id AND o.id = l.source_line_id
              LEFT JOIN invoice_line i ON i.company_id = l.company_id AND i.id = l.source_line_id
             WHERE l.company_id = ? AND l.id = ANY(?::uuid[]) AND coalesce(o.detail, i.detail) IS NOT NULL
            """;

    private final Sql sql;

    PgDeliveredLines(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Delivered> find(Collection<UUID> lineIds) {
        return sql
                .list(
                        LINES,
                        r -> new Delivered(
                                r.uuid("delivery_note_id"),
                                r.uuid("id"),
                                r.uuid("customer_id"),
                                r.json("detail", SalesLine.class)),
                        Scope.companyId(),
                        lineIds)
                .stream()
                .collect(Collectors.toMap(Delivered::lineId, Function.identity()));
    }
}
