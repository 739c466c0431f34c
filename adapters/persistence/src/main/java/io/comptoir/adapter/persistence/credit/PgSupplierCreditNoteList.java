package io.comptoir.adapter.persistence.credit;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.credit.SupplierCreditNoteList;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.shared.money.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** The list of suppliers' credit notes. */
@Singleton
class PgSupplierCreditNoteList implements SupplierCreditNoteList {

    private static final String NOTES = """
            SELECT n.id, n.number, n.status, n.version, n.supplier_id, n.supplier_name, n.reference, n.currency,
                   n.issue_date, n.net, n.tax, n.gross, n.created_at,
                   comptoir_fold(concat_ws(' ', n.number, n.supplier_name, n.reference)) AS search_text
              FROM supplier_credit_note n
             WHERE n.company_id = ?
            """;

    private final ListSql lists;

    PgSupplierCreditNoteList(ListSql lists) {
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
                        row.integer("version"),
                        row.uuidOrNull("supplier_id"),
                        row.string("supplier_name"),
                        row.stringOrNull("reference"),
                        row.string("currency"),
                        row.dateOrNull("issue_date"),
                        amount(row, "net"),
                        amount(row, "tax"),
                        amount(row, "gross"),
                        row.instant("created_at")));
    }

    private static BigDecimal amount(ResultRow row, String column) {
        return new Money(row.decimal(column), Currency.getInstance(row.string("currency"))).amount();
    }
}
