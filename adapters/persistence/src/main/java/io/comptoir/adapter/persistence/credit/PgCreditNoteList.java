package io.comptoir.adapter.persistence.credit;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.credit.CreditNoteList;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.shared.money.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** The list of credit notes. */
@Singleton
class PgCreditNoteList implements CreditNoteList {

    private static final String NOTES = """
            SELECT n.id, n.number, n.status, n.purpose, n.version, n.customer_id,
                   n.terms -> 'customer' ->> 'name' AS customer_name, n.invoice_id,
                   n.origin -> 'invoice' ->> 'number' AS invoice_number, n.return_id, n.currency, n.issue_date,
                   n.net, n.tax, n.gross, n.open_amount, n.created_at,
                   comptoir_fold(concat_ws(' ', n.number, n.terms -> 'customer' ->> 'code',
                       n.terms -> 'customer' ->> 'name', n.origin -> 'invoice' ->> 'number')) AS search_text
              FROM credit_note n
             WHERE n.company_id = ?
            """;

    private final ListSql lists;

    PgCreditNoteList(ListSql lists) {
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
                        row.stringOrNull("number"),
                        row.string("status"),
                        row.string("purpose"),
                        row.integer("version"),
                        row.uuid("customer_id"),
                        row.string("customer_name"),
                        row.uuidOrNull("invoice_id"),
                        row.stringOrNull("invoice_number"),
                        row.uuidOrNull("return_id"),
                        row.string("currency"),
                        row.dateOrNull("issue_date"),
                        amount(row, "net"),
                        amount(row, "tax"),
                        amount(row, "gross"),
                        amount(row, "open_amount"),
                        row.instant("created_at")));
    }

    private static BigDecimal amount(ResultRow row, String column) {
        return new Money(row.decimal(column), Currency.getInstance(row.string("currency"))).amount();
    }
}
