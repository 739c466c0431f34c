package io.comptoir.adapter.persistence.order;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.order.CreditExposures;
import io.comptoir.application.shared.Time;
import io.comptoir.domain.order.CreditExposure;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.UUID;

/** Exposures summed over invoices, deliveries, orders and payments, each euro once. */
@Singleton
class PgCreditExposures implements CreditExposures {

    private static final String EXPOSURE = """
            SELECT (SELECT coalesce(sum(i.gross - i.paid - i.credited - coalesce(i.written_off, 0)), 0)
                      FROM invoice i
                     WHERE i.company_id = ? AND i.customer_id = ? AND i.status = 'ISSUED') AS open_invoices,
                   (SELECT coalesce(sum(m.unallocated), 0) FROM customer_money m
                     WHERE m.company_id = ? AND m.customer_id = ?)
                   + (SELECT coalesce(sum(n.open_amount), 0) FROM credit_note n
                       WHERE n.company_id = ? AND n.customer_id = ? AND n.status = 'ISSUED') AS unallocated,
                   (SELECT coalesce(sum(m.uncleared), 0) FROM customer_money m
                     WHERE m.company_id = ? AND m.customer_id = ?) AS uncleared,
                   (SELECT coalesce(sum(i.gross - i.corrected + coalesce(x.taken, 0)), 0)
                      FROM invoice i
                      JOIN sales_order d ON d.company_id = i.company_id AND d.id = i.deposit_order_id
                       AND d.status = 'VALIDATED' AND d.counts_in_exposure
                      LEFT JOIN LATERAL (
                           SELECT sum(t.net + t.tax) AS taken
                             FROM invoice_line l
                             JOIN invoice_line t ON t.company_id = l.company_id AND t.deposit_line_id = l.id
                             JOIN invoice f ON f.company_id = t.company_id AND f.id = t.invoice_id
                              AND f.status = 'ISSUED'
                            WHERE l.company_id = i.company_id AND l.invoice_id = i.id) x ON true
                     WHERE i.company_id = ? AND i.customer_id = ? AND i.status = 'ISSUED') AS deposits,
                   coalesce(sum(l.payable / l.quantity * greatest(0,
                       l.delivered - l.not_accepted - l.returned - l.invoiced_kept)), 0) AS uninvoiced,
                   coalesce(sum(l.payable / l.quantity * greatest(0,
                       l.due - greatest(l.delivered, l.invoiced_kept)))
                       FILTER (WHERE o.status = 'VALIDATED' AND o.counts_in_exposure), 0) AS undelivered,
                   (SELECT coalesce(max(?::date - r.due_date), 0) FROM receivable r
                      JOIN invoice i ON i.company_id = r.company_id AND i.id = r.invoice_id
                     WHERE r.company_id = ? AND i.customer_id = ? AND r.open > 0 AND r.due_date < ?) AS days_overdue
              FROM sales_order o
              JOIN sales_order_line_state l ON l.company_id = o.company_id AND l.order_id = o.id
             WHERE o.company_id = ? AND o.customer_id = ? AND o.status IN ('VALIDATED', 'CLOSED')
            """;

    private final Sql sql;
    private final Time time;

    PgCreditExposures(Sql sql, Time time) {
        this.sql = sql;
        this.time = time;
    }

    @Override
    public CreditExposure of(UUID customerId) {
        var company = Scope.companyId();
        var today = time.today(company);
        return sql.one(
                        EXPOSURE,
                        PgCreditExposures::exposure,
                        company,
                        customerId,
                        company,
                        customerId,
                        company,
                        customerId,
                        company,
                        customerId,
                        company,
                        customerId,
                        today,
                        company,
                        customerId,
                        today,
                        company,
                        customerId)
                .orElseThrow();
    }

    /** What deposits asked for ahead is not owed once more for the goods. */
    private static CreditExposure exposure(ResultRow r) {
        var deposits = r.decimal("deposits");
        var undelivered = r.decimal("undelivered");
        var fromOrders = deposits.min(undelivered);
        return new CreditExposure(
                r.decimal("open_invoices"),
                r.decimal("unallocated"),
                r.decimal("uninvoiced").subtract(deposits.subtract(fromOrders)).max(BigDecimal.ZERO),
                undelivered.subtract(fromOrders),
                r.decimal("uncleared"),
                r.integer("days_overdue"));
    }

    @Override
    public CreditExposure lock(UUID customerId) {
        var locked = sql.list(
                "SELECT id FROM customer WHERE company_id = ? AND id = ? FOR UPDATE",
                r -> r.uuid("id"),
                Scope.companyId(),
                customerId);
        if (locked.isEmpty()) {
            throw new DomainException.NotFound("customer", customerId);
        }
        return of(customerId);
    }
}
