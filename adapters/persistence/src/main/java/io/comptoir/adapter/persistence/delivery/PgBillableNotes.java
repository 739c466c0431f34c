package io.comptoir.adapter.persistence.delivery;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.invoice.BillableNotes;
import io.comptoir.domain.invoice.BillableNote;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of delivery notes waits for its invoice. */
@Singleton
class PgBillableNotes implements BillableNotes {

    private static final String LINES = """
            SELECT l.delivery_note_id, l.id, l.source_id, l.source_line_id,
                   greatest(0, coalesce(sum(p.quantity) FILTER (WHERE p.kind IN ('DELIVERED', 'RELEASED')), 0)
                       - coalesce(sum(p.quantity) FILTER (WHERE p.kind IN ('NOT_ACCEPTED', 'RETURNED', 'BILLED')), 0))
                       AS left_to_bill
              FROM delivery_note_line l
              LEFT JOIN line_progress p ON p.company_id = l.company_id AND p.line_id = l.id
             WHERE l.company_id = ? AND l.delivery_note_id = ANY(?::uuid[]) AND l.source_type = 'ORDER'
             GROUP BY l.company_id, l.delivery_note_id, l.id, l.source_id, l.source_line_id, l.position
             ORDER BY l.delivery_note_id, l.position
            """;

    private record Header(UUID id, String number, @Nullable LocalDate suppliedOn) {}

    private record Line(UUID noteId, BillableNote.Line line) {}

    private final Sql sql;

    PgBillableNotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<UUID> ordersOf(Collection<UUID> noteIds) {
        return sql.list(
                "SELECT DISTINCT source_id FROM delivery_note_line"
                        + " WHERE company_id = ? AND delivery_note_id = ANY(?::uuid[]) AND source_type = 'ORDER'",
                row -> row.uuid("source_id"),
                Scope.companyId(),
                noteIds);
    }

    @Override
    public List<BillableNote> lock(Collection<UUID> noteIds) {
        return read(noteIds, " FOR UPDATE");
    }

    @Override
    public List<BillableNote> look(Collection<UUID> noteIds) {
        return read(noteIds, "");
    }

    private List<BillableNote> read(Collection<UUID> noteIds, String lock) {
        var company = Scope.companyId();
        var headers = sql.list(
                "SELECT id, number, CASE WHEN status IN ('SHIPPED', 'DELIVERED')"
                        + " THEN coalesce(delivered_date, shipped_date) END AS supplied_on"
                        + " FROM delivery_note WHERE company_id = ? AND id = ANY(?::uuid[]) ORDER BY id" + lock,
                row -> new Header(row.uuid("id"), row.string("number"), row.dateOrNull("supplied_on")),
                company,
                noteIds);
        var lines = sql.list(
                LINES,
                row -> new Line(
                        row.uuid("delivery_note_id"),
                        new BillableNote.Line(
                                row.uuid("id"),
                                row.uuid("source_id"),
                                row.uuid("source_line_id"),
                                row.quantity("left_to_bill"))),
                company,
                noteIds);
        return headers.stream().map(h -> note(h, lines)).toList();
    }

    private static BillableNote note(Header header, List<Line> lines) {
        var own = lines.stream()
                .filter(l -> l.noteId().equals(header.id()))
                .map(Line::line)
                .toList();
        return new BillableNote(header.id(), header.number(), header.suppliedOn(), own);
    }
}
