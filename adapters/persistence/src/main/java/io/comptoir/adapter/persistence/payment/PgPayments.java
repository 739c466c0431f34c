package io.comptoir.adapter.persistence.payment;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.payment.Payments;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.Payment;
import io.comptoir.domain.payment.PaymentSnapshot;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Payments in two tables, the payment and its allocations. */
@Singleton
class PgPayments implements Payments {

    private static final List<String> KEY = List.of("company_id", "id");
    private static final String OF_DOCUMENT = """
            SELECT DISTINCT a.payment_id
              FROM payment_allocation a
             WHERE a.company_id = ?
               AND (a.target_id = ? OR a.target_id IN (
                       SELECT follower_id FROM document_link
                        WHERE company_id = ? AND source_id = ? AND follower_type = 'INVOICE'))
             LIMIT 1000
            """;

    private record Part(UUID paymentId, Allocation allocation) {}

    private final Sql sql;

    PgPayments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Payment> find(UUID id) {
        return read(List.of(id), "").stream().findFirst();
    }

    @Override
    public Payment lock(UUID id, Expected expected) {
        var payment = read(List.of(id), " FOR UPDATE").stream()
                .findFirst()
                .orElseThrow(() -> new DomainException.NotFound("payment", id));
        expected.check(payment.snapshot().head().version());
        return payment;
    }

    @Override
    public List<Payment> of(UUID documentId) {
        var company = Scope.companyId();
        var ids = sql.list(OF_DOCUMENT, row -> row.uuid("payment_id"), company, documentId, company, documentId);
        return read(ids, "");
    }

    @Override
    public void add(Payment payment) {
        sql.insert("payment", PaymentRows.header(payment.snapshot()));
        sql.insertAll("payment_allocation", PaymentRows.allocations(payment.snapshot()));
    }

    @Override
    public void update(Payment payment) {
        var s = payment.snapshot();
        if (!sql.updateRow("payment", PaymentRows.header(s), KEY, s.head().storedVersion())) {
            throw new DomainException.StaleVersion(s.head().version());
        }
        sql.update("DELETE FROM payment_allocation WHERE company_id = ? AND payment_id = ?", Scope.companyId(), s.id());
        sql.insertAll("payment_allocation", PaymentRows.allocations(s));
    }

    private List<Payment> read(List<UUID> ids, String lock) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var company = Scope.companyId();
        var headers = sql.list(
                "SELECT * FROM payment WHERE company_id = ? AND id = ANY(?::uuid[]) ORDER BY id" + lock,
                row -> PaymentRows.read(row, List.of()),
                company,
                ids);
        var parts = sql.list(
                "SELECT a.*, p.currency FROM payment_allocation a"
                        + " JOIN payment p ON p.company_id = a.company_id AND p.id = a.payment_id"
                        + " WHERE a.company_id = ? AND a.payment_id = ANY(?::uuid[]) ORDER BY a.id",
                row -> new Part(row.uuid("payment_id"), PaymentRows.allocation(row)),
                company,
                ids);
        return headers.stream().map(h -> Payment.restore(with(h, parts))).toList();
    }

    private static PaymentSnapshot with(PaymentSnapshot h, List<Part> parts) {
        var own = parts.stream()
                .filter(p -> p.paymentId().equals(h.id()))
                .map(Part::allocation)
                .toList();
        return new PaymentSnapshot(
                h.id(),
                h.head(),
                h.status(),
                h.direction(),
                h.customer(),
                h.method(),
                h.amount(),
                h.receivedDate(),
                h.reference(),
                own,
                h.refunded(),
                h.refundOf(),
                h.setback());
    }
}
