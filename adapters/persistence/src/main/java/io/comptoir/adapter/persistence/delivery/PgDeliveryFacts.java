package io.comptoir.adapter.persistence.delivery;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.delivery.DeliveryFacts;
import io.comptoir.domain.delivery.DeliveryDependents;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What hangs on delivery notes, read from the chain of documents; and what was paid for their orders. */
@Singleton
class PgDeliveryFacts implements DeliveryFacts {

    private static final String HANGING = """
            WITH follower AS (
                SELECT d.id, d.type, d.status, coalesce(d.number, d.id::text) AS name
                  FROM document_link l
                  JOIN document_index d ON d.company_id = l.company_id AND d.id = l.follower_id
                 WHERE l.company_id = ? AND l.source_id = ?),
            payment AS (
                SELECT 'PAYMENT' AS type, d.status, coalesce(d.number, d.id::text) AS name
                  FROM follower f
                  JOIN document_link l ON l.company_id = ? AND l.source_id = f.id
                  JOIN document_index d ON d.company_id = l.company_id AND d.id = l.follower_id
                 WHERE f.type = 'INVOICE' AND d.type = 'PAYMENT')
            SELECT type, status, name FROM follower
            UNION
            SELECT type, status, name FROM payment
            """;
    private static final String PAID = """
            WITH target AS (
                SELECT id AS order_id, id AS target_id FROM unnest(?::uuid[]) AS id
                UNION
                SELECT o.id, l.follower_id
                  FROM unnest(?::uuid[]) AS o(id)
                  JOIN document_link l ON l.company_id = ? AND l.source_id = o.id AND l.follower_type = 'INVOICE')
            SELECT t.order_id, sum(a.amount) AS paid
              FROM target t
              JOIN payment_allocation a ON a.company_id = ? AND a.target_id = t.target_id
              JOIN payment p ON p.company_id = a.company_id AND p.id = a.payment_id
             WHERE p.good
             GROUP BY t.order_id
            """;

    private record Hanging(String type, String status, String name) {}

    private final Sql sql;

    PgDeliveryFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public DeliveryDependents dependents(UUID noteId) {
        var company = Scope.companyId();
        var all = sql.list(
                HANGING,
                row -> new Hanging(row.string("type"), row.string("status"), row.string("name")),
                company,
                noteId,
                company);
        return new DeliveryDependents(
                names(all, "RETURN", List.of("SUBMITTED", "VALIDATED", "RECEIVED", "CREDITED", "CLOSED")),
                names(all, "PAYMENT", List.of("RECEIVED", "DEPOSITED", "CLEARED", "REFUNDED")),
                names(all, "INVOICE", List.of("DRAFT")),
                names(all, "INVOICE", List.of("ISSUED")));
    }

    @Override
    public Map<UUID, BigDecimal> paid(Collection<UUID> orderIds) {
        record Paid(UUID order, BigDecimal amount) {}
        var company = Scope.companyId();
        return sql
                .list(
                        PAID,
                        row -> new Paid(row.uuid("order_id"), row.decimal("paid")),
                        orderIds,
                        orderIds,
                        company,
                        company)
                .stream()
                .collect(Collectors.toMap(Paid::order, Paid::amount));
    }

    private static List<String> names(List<Hanging> all, String type, List<String> statuses) {
        return all.stream()
                .filter(h -> h.type().equals(type) && statuses.contains(h.status()))
                .map(Hanging::name)
                .sorted()
                .toList();
    }
}
