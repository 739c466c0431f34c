package io.comptoir.adapter.persistence.payment;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.payment.PaymentList;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import jakarta.inject.Singleton;
import java.util.List;

/** The list of payments. */
@Singleton
class PgPaymentList implements PaymentList {

    private static final String PAYMENTS = """
            SELECT p.id, p.number, p.status, p.version, p.direction, p.customer_id,
                   p.customer ->> 'name' AS customer_name, p.method, p.currency, p.amount, p.unallocated,
                   p.received_date, p.reference, p.created_at,
                   comptoir_fold(p.number || ' ' || (p.customer ->> 'name') || ' ' || coalesce(p.reference, ''))
                       AS search_text
              FROM payment p
             WHERE p.company_id = ?
            """;

    private final ListSql lists;

    PgPaymentList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<Row> page(ListRequest request) {
        return lists.page(
                request,
                PAYMENTS,
                List.of(Scope.companyId()),
                row -> new Row(
                        row.uuid("id"),
                        row.string("number"),
                        row.string("status"),
                        row.integer("version"),
                        row.string("direction"),
                        row.uuid("customer_id"),
                        row.string("customer_name"),
                        row.string("method"),
                        row.string("currency"),
                        row.decimal("amount"),
                        row.decimal("unallocated"),
                        row.date("received_date"),
                        row.stringOrNull("reference"),
                        row.instant("created_at")));
    }
}
