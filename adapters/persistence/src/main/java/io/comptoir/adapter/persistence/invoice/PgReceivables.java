package io.comptoir.adapter.persistence.invoice;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.invoice.CustomerBalance;
import io.comptoir.application.invoice.Receivable;
import io.comptoir.application.invoice.Receivables;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.shared.money.Money;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Receivables, read with the invoices they belong to. */
@Singleton
public class PgReceivables implements Receivables {

    private static final String ROWS = """
            SELECT i.id AS invoice_id, i.number, i.customer_id, i.terms -> 'customer' ->> 'name' AS customer_name,
                   i.currency, i.issue_date, i.disputed, i.doubtful, i.written_off IS NOT NULL AS written_off,
                   r.position, r.due_date, r.amount, r.open,
                   md5(i.id::text || r.position)::uuid AS id, i.sales_rep_id,
                   r.open > 0 AND i.written_off IS NULL AND r.due_date < ?::date AS overdue
              FROM receivable r
              JOIN invoice i ON i.company_id = r.company_id AND i.id = r.invoice_id
             WHERE r.company_id = ?
            """;

    private static final String BALANCE = """
            SELECT currency, sum(open) AS open,
                   sum(open) FILTER (WHERE late > 0) AS overdue,
                   sum(open) FILTER (WHERE late BETWEEN 1 AND 30) AS up_to_30,
                   sum(open) FILTER (WHERE late BETWEEN 31 AND 60) AS up_to_60,
                   sum(open) FILTER (WHERE late BETWEEN 61 AND 90) AS up_to_90,
                   sum(open) FILTER (WHERE late > 90) AS over_90,
                   max(disputed) AS disputed
              FROM (SELECT i.currency, r.open, ?::date - r.due_date AS late,
                           (SELECT sum(d.disputed) FROM invoice d
                             WHERE d.company_id = i.company_id AND d.customer_id = i.customer_id
                               AND d.currency = i.currency AND d.status = 'ISSUED') AS disputed
                      FROM receivable r
                      JOIN invoice i ON i.company_id = r.company_id AND i.id = r.invoice_id
                     WHERE r.company_id = ? AND i.customer_id = ? AND i.written_off IS NULL AND r.open > 0) o
             GROUP BY currency
             ORDER BY currency
            """;

    private final Sql sql;
    private final ListSql lists;

    public PgReceivables(Sql sql, ListSql lists) {
        this.sql = sql;
        this.lists = lists;
    }

    @Override
    public List<Receivable> open(UUID customerId) {
        return sql.list(
                ROWS + " AND i.customer_id = ? AND r.open > 0 AND i.written_off IS NULL"
                        + " ORDER BY r.due_date, i.number, r.position",
                PgReceivables::receivable,
                null,
                Scope.companyId(),
                customerId);
    }

    @Override
    public CustomerBalance balance(UUID customerId, LocalDate today) {
        var amounts = sql.list(BALANCE, PgReceivables::inCurrency, today, Scope.companyId(), customerId);
        return new CustomerBalance(customerId, today, amounts);
    }

    @Override
    public Page<Receivable> page(ListRequest request, LocalDate today) {
        return lists.page(request, ROWS, List.of(today, Scope.companyId()), PgReceivables::receivable);
    }

    private static Receivable receivable(ResultRow row) {
        var currency = Currency.getInstance(row.string("currency"));
        var disputed = row.decimalOrNull("disputed");
        return new Receivable(
                row.uuid("id"),
                row.uuid("invoice_id"),
                row.string("number"),
                row.uuid("customer_id"),
                row.string("customer_name"),
                row.integer("position"),
                row.date("issue_date"),
                row.date("due_date"),
                StoredInvoices.money(row, "amount", currency),
                StoredInvoices.money(row, "open", currency),
                disputed == null ? null : new Money(disputed, currency),
                row.bool("doubtful"),
                row.bool("written_off"));
    }

    private static CustomerBalance.InCurrency inCurrency(ResultRow row) {
        var currency = Currency.getInstance(row.string("currency"));
        return new CustomerBalance.InCurrency(
                sum(row, "open", currency),
                sum(row, "overdue", currency),
                sum(row, "disputed", currency),
                sum(row, "up_to_30", currency),
                sum(row, "up_to_60", currency),
                sum(row, "up_to_90", currency),
                sum(row, "over_90", currency));
    }

    private static Money sum(ResultRow row, String column, Currency currency) {
        var amount = row.decimalOrNull(column);
        return amount == null ? Money.zero(currency) : new Money(amount, currency);
    }
}
