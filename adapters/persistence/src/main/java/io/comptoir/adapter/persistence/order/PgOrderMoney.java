package io.comptoir.adapter.persistence.order;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.order.OrderMoney;
import io.comptoir.application.shared.Time;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was received for an order: on the order itself, and its share of what was paid on its invoices. */
@Singleton
class PgOrderMoney implements OrderMoney {

    private static final String MONEY = """
            WITH share AS (
                SELECT l.invoice_id, sum(l.net - l.document_share + l.tax) AS part
                  FROM sales_order_line o
                  JOIN invoice_line l ON l.company_id = o.company_id AND l.order_line_id = o.id
                 WHERE o.company_id = ? AND o.order_id = ?
                 GROUP BY l.invoice_id),
            own AS (
                SELECT i.id, i.number, i.gross, i.paid, i.credited, i.status, i.deposit_order_id,
                       CASE WHEN i.deposit_order_id = ? THEN i.paid
                            WHEN i.gross > 0 THEN round(i.paid * least(s.part, i.gross) / i.gross, 4)
                            ELSE 0 END AS received
                  FROM invoice i
                  LEFT JOIN share s ON s.invoice_id = i.id
                 WHERE i.company_id = ? AND i.status <> 'DRAFT' AND (s.part IS NOT NULL OR i.deposit_order_id = ?))
            SELECT coalesce((SELECT sum(received) FROM own), 0)
                   + coalesce((SELECT sum(p.amount) FROM order_payment p
                                WHERE p.company_id = ? AND p.order_id = ?), 0) AS paid,
                   EXISTS (SELECT FROM own i JOIN receivable r ON r.company_id = ? AND r.invoice_id = i.id
                            WHERE r.open > 0 AND r.due_date < ?) AS overdue,
                   (SELECT string_agg(i.number, ',' ORDER BY i.number) FROM own i
                     WHERE i.deposit_order_id IS NOT NULL AND i.status = 'ISSUED' AND i.credited < i.gross) AS deposits,
                   (SELECT string_agg(DISTINCT p.number, ',') FROM order_payment p
                     WHERE p.company_id = ? AND p.order_id = ?) AS payments
            """;

    private final Sql sql;
    private final Time time;

    PgOrderMoney(Sql sql, Time time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    public Received of(UUID orderId) {
        var company = Scope.companyId();
        return sql.one(
                        MONEY,
                        r -> new Received(
                                r.decimal("paid"),
                                r.bool("overdue"),
                                numbers(r.stringOrNull("deposits")),
                                numbers(r.stringOrNull("payments"))),
                        company,
                        orderId,
                        orderId,
                        company,
                        orderId,
                        company,
                        orderId,
                        company,
                        time.today(company),
                        company,
                        orderId)
                .orElseThrow();
    }

    private static List<String> numbers(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.asList(joined.split(","));
    }
}
