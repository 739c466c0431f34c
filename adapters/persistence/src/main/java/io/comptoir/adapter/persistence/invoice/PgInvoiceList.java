package io.comptoir.adapter.persistence.invoice;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.invoice.InvoiceList;
import io.comptoir.application.invoice.InvoiceRow;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.invoice.PaymentStatus;
import io.comptoir.domain.shared.money.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** The list of invoices as one projection; payment status and overdue are computed as the domain computes them. */
@Singleton
public class PgInvoiceList implements InvoiceList {

    private static final String ROWS = """
            SELECT i.id, i.version, i.kind, i.number, coalesce(i.number, '') AS number_text, i.status, i.customer_id,
                   i.terms -> 'customer' ->> 'name' AS customer_name, i.customer_reference, i.currency, i.issue_date,
                   coalesce(n.due_date, i.last_due_date) AS due_date, i.net, i.tax, i.gross, i.paid, i.credited,
                   i.gross - i.paid - i.credited AS open, i.project_id, i.sales_rep_id, i.created_at, i.updated_at,
                   CASE WHEN i.paid + i.credited = i.gross THEN 'PAID'
                        WHEN i.paid + i.credited = 0 THEN 'UNPAID'
                        ELSE 'PARTIALLY_PAID' END AS payment_status,
                   coalesce(i.status = 'ISSUED' AND i.written_off IS NULL AND n.due_date < ?::date, false) AS overdue,
                   comptoir_fold(concat_ws(' ', i.number, i.terms -> 'customer' ->> 'name',
                                           i.terms -> 'customer' ->> 'code', i.customer_reference)) AS search_text
              FROM invoice i
              LEFT JOIN LATERAL (SELECT min(r.due_date) AS due_date FROM receivable r
                                  WHERE r.company_id = i.company_id AND r.invoice_id = i.id AND r.open > 0) n ON true
             WHERE i.company_id = ?
            """;

    private final ListSql lists;

    public PgInvoiceList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<InvoiceRow> page(ListRequest request, LocalDate today) {
        return lists.page(request, ROWS, List.of(today, Scope.companyId()), PgInvoiceList::row);
    }

    private static InvoiceRow row(ResultRow row) {
        var currency = row.string("currency");
        return new InvoiceRow(
                row.uuid("id"),
                row.integer("version"),
                row.code("kind", InvoiceKind.class),
                row.stringOrNull("number"),
                row.code("status", InvoiceStatus.class),
                row.code("payment_status", PaymentStatus.class),
                row.bool("overdue"),
                row.uuid("customer_id"),
                row.string("customer_name"),
                row.stringOrNull("customer_reference"),
                currency,
                row.dateOrNull("issue_date"),
                row.dateOrNull("due_date"),
                amount(row, "net", currency),
                amount(row, "tax", currency),
                amount(row, "gross", currency),
                amount(row, "paid", currency),
                amount(row, "credited", currency),
                amount(row, "open", currency),
                row.uuidOrNull("project_id"),
                row.uuidOrNull("sales_rep_id"),
                row.instant("created_at"),
                row.instant("updated_at"));
    }

    private static BigDecimal amount(ResultRow row, String column, String currency) {
        return new Money(row.decimal(column), Currency.getInstance(currency)).amount();
    }
}
