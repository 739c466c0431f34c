package io.comptoir.adapter.persistence.payment;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.invoice.CustomerCredits;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.money.Money;
import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Payments and credit notes of which something is left. */
@Singleton
class PgCustomerCredits implements CustomerCredits {

    private static final String CREDITS = """
            SELECT 'PAYMENT' AS type, id, number, received_date AS day, currency, unallocated AS left_over
              FROM payment
             WHERE company_id = ? AND customer_id = ? AND unallocated > 0
               AND direction = 'INCOMING' AND status NOT IN ('BOUNCED', 'CANCELLED')
            UNION ALL
            SELECT 'CREDIT_NOTE', id, number, issue_date, currency, open_amount
              FROM credit_note
             WHERE company_id = ? AND customer_id = ? AND status = 'ISSUED' AND open_amount > 0
             ORDER BY day, number
            """;

    private final Sql sql;

    PgCustomerCredits(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Credit> of(UUID customerId) {
        var company = Scope.companyId();
        return sql.list(CREDITS, PgCustomerCredits::credit, company, customerId, company, customerId);
    }

    private static Credit credit(ResultRow row) {
        var currency = Currency.getInstance(row.string("currency"));
        return new Credit(
                row.code("type", DocumentType.class),
                row.uuid("id"),
                row.string("number"),
                row.date("day"),
                new Money(row.decimal("left_over"), currency));
    }
}
