package io.comptoir.adapter.persistence.payment;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.payment.CounterPayments;
import io.comptoir.application.payment.PaymentTargets;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.OpenTarget;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is open on invoices, delivery notes, orders and quotes. One statement per kind of document. */
@Singleton
class PgPaymentTargets implements PaymentTargets, CounterPayments {

    private static final String ALLOCATED = "coalesce((SELECT sum(a.amount) FROM payment_allocation a"
            + " WHERE a.company_id = d.company_id AND a.target_id = d.id), 0)";

    /** In the order of locks. */
    private static final Map<DocumentType, String> OPEN = new LinkedHashMap<>();

    static {
        OPEN.put(
                DocumentType.QUOTE,
                "SELECT d.id, d.customer_id, d.currency, d.status IN ('SENT', 'ACCEPTED', 'CONVERTED') AS takes,"
                        + " d.gross - " + ALLOCATED + " AS open FROM quote d"
                        + " WHERE d.company_id = ? AND d.id = ANY(?::uuid[]) AND d.customer_id IS NOT NULL"
                        + " ORDER BY d.id FOR UPDATE OF d");
        OPEN.put(
                DocumentType.ORDER,
                "SELECT d.id, d.customer_id, d.currency,"
                        + " d.status NOT IN ('CANCELLED', 'REJECTED') AS takes,"
                        + " d.gross - " + ALLOCATED
                        + " - coalesce((SELECT sum(i.paid) FROM document_link l JOIN invoice i"
                        + " ON i.company_id = l.company_id AND i.id = l.follower_id"
                        + " WHERE l.company_id = d.company_id AND l.source_id = d.id), 0) AS open"
                        + " FROM sales_order d WHERE d.company_id = ? AND d.id = ANY(?::uuid[])"
                        + " ORDER BY d.id FOR UPDATE OF d");
        OPEN.put(
                DocumentType.DELIVERY_NOTE,
                "SELECT d.id, d.customer_id, d.terms ->> 'currency' AS currency,"
                        + " d.status IN ('SHIPPED', 'DELIVERED') AS takes,"
                        + " coalesce((SELECT sum(l.accepted * o.payable / o.quantity) FROM delivery_note_line l"
                        + " JOIN sales_order_line o ON o.company_id = l.company_id AND o.id = l.source_line_id"
                        + " WHERE l.company_id = d.company_id AND l.delivery_note_id = d.id"
                        + " AND NOT EXISTS (SELECT 1 FROM line_progress p WHERE p.company_id = l.company_id"
                        + " AND p.line_id = l.id AND p.kind = 'BILLED' AND p.quantity > 0)), 0) - " + ALLOCATED
                        + " AS open FROM delivery_note d"
                        + " WHERE d.company_id = ? AND d.id = ANY(?::uuid[]) ORDER BY d.id FOR UPDATE OF d");
        OPEN.put(
                DocumentType.INVOICE,
                "SELECT d.id, d.customer_id, d.currency, d.status = 'ISSUED' AS takes,"
                        + " d.gross - d.paid - d.credited AS open FROM invoice d"
                        + " WHERE d.company_id = ? AND d.id = ANY(?::uuid[]) ORDER BY d.id FOR UPDATE OF d");
    }

    private final Sql sql;

    PgPaymentTargets(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<OpenTarget> lock(Collection<Allocation.Target> targets) {
        var found = new ArrayList<OpenTarget>();
        OPEN.forEach((type, select) -> {
            var ids = idsOf(targets, type);
            if (!ids.isEmpty()) {
                found.addAll(sql.list(select, row -> open(type, row), Scope.companyId(), ids));
            }
        });
        return found;
    }

    @Override
    public boolean allAtCounter(Collection<Allocation.Target> targets) {
        var company = Scope.companyId();
        return targets.stream()
                .allMatch(t -> sql.one(
                                "WITH RECURSIVE up(id) AS (SELECT ?::uuid UNION SELECT l.source_id FROM up u JOIN document_link l"
                                        + " ON l.company_id = ? AND l.follower_id = u.id)"
                                        + " SELECT o.id FROM up u JOIN sales_order o ON o.company_id = ? AND o.id = u.id"
                                        + " WHERE o.type = 'POS' OR o.terms ->> 'paymentMethod' = 'CASH_ON_DELIVERY' LIMIT 1",
                                row -> row.uuid("id"),
                                t.id(),
                                company,
                                company)
                        .isPresent());
    }

    private static List<UUID> idsOf(Collection<Allocation.Target> targets, DocumentType type) {
        return targets.stream()
                .filter(t -> t.type() == type)
                .map(Allocation.Target::id)
                .toList();
    }

    private static OpenTarget open(DocumentType type, ResultRow row) {
        var currency = Currency.getInstance(row.string("currency"));
        Money open = Rounding.toCurrency(row.decimal("open").max(BigDecimal.ZERO), currency);
        return new OpenTarget(
                new Allocation.Target(type, row.uuid("id")), row.uuid("customer_id"), row.bool("takes"), open);
    }
}
