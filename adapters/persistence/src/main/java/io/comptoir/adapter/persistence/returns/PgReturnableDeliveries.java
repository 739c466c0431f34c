package io.comptoir.adapter.persistence.returns;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.returns.ReturnableDeliveries;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What of delivered notes is neither back nor on a live return. */
@Singleton
class PgReturnableDeliveries implements ReturnableDeliveries {

    private static final String LEFT = """
            WITH note AS (
                SELECT DISTINCT n.company_id, n.id, n.number, n.delivered_date
                  FROM delivery_note n
                  JOIN delivery_note_line l ON l.company_id = n.company_id AND l.delivery_note_id = n.id
                  LEFT JOIN line_progress p
                    ON p.company_id = l.company_id AND p.line_id = l.id AND p.kind = 'RETURNING'
                 WHERE n.company_id = ? AND n.customer_id = ? AND n.status = 'DELIVERED'
                   AND l.accepted > coalesce(p.quantity, 0)
                 ORDER BY n.delivered_date DESC, n.number DESC
                 LIMIT 200)
            SELECT n.id AS note_id, n.number, n.delivered_date, l.id, l.position, l.product_id,
                   l.detail -> 'item' ->> 'productCode' AS product_code,
                   l.detail -> 'item' ->> 'description' AS description,
                   l.detail -> 'item' ->> 'unitCode' AS unit_code,
                   l.accepted, greatest(0, l.accepted - coalesce(p.quantity, 0)) AS left_over
              FROM note n
              JOIN delivery_note_line l ON l.company_id = n.company_id AND l.delivery_note_id = n.id
              LEFT JOIN line_progress p ON p.company_id = l.company_id AND p.line_id = l.id AND p.kind = 'RETURNING'
             ORDER BY n.delivered_date DESC, n.number DESC, l.position
            """;

    private record Note(UUID id, String number, LocalDate deliveredOn) {}

    private record Found(Note note, Line line) {}

    private final Sql sql;

    PgReturnableDeliveries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Delivery> of(UUID customerId) {
        var found = sql.list(
                LEFT,
                row -> new Found(
                        new Note(row.uuid("note_id"), row.string("number"), row.date("delivered_date")),
                        new Line(
                                row.uuid("id"),
                                row.integer("position"),
                                row.uuidOrNull("product_id"),
                                row.stringOrNull("product_code"),
                                row.string("description"),
                                row.string("unit_code"),
                                row.decimal("accepted"),
                                row.decimal("left_over"))),
                Scope.companyId(),
                customerId);
        var byNote = found.stream()
                .collect(Collectors.groupingBy(
                        Found::note, LinkedHashMap::new, Collectors.mapping(Found::line, Collectors.toList())));
        return byNote.entrySet().stream()
                .map(e -> new Delivery(
                        e.getKey().id(), e.getKey().number(), e.getKey().deliveredOn(), e.getValue()))
                .toList();
    }
}
