package io.comptoir.adapter.persistence.delivery;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.delivery.DeliveryNotes;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Delivery notes in two tables, the note and its lines. */
@Singleton
class PgDeliveryNotes implements DeliveryNotes {

    private static final List<String> KEY = List.of("company_id", "id");

    /** A line with the note it is on. */
    private record Line(UUID noteId, DeliveryLine line) {}

    private final Sql sql;

    PgDeliveryNotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<DeliveryNote> find(UUID id) {
        return read(List.of(id), "").stream().findFirst();
    }

    @Override
    public DeliveryNote lock(UUID id, Expected expected) {
        var note = read(List.of(id), " FOR UPDATE").stream()
                .findFirst()
                .orElseThrow(() -> new DomainException.NotFound("delivery-note", id));
        expected.check(note.snapshot().head().version());
        return note;
    }

    @Override
    public List<DeliveryNote> lockWaiting(UUID orderId) {
        var ids = sql.list(
                "SELECT DISTINCT n.id FROM delivery_note n JOIN delivery_note_line l"
                        + " ON l.company_id = n.company_id AND l.delivery_note_id = n.id"
                        + " WHERE n.company_id = ? AND l.source_id = ? AND n.status IN ('DRAFT', 'AWAITING_APPROVAL')",
                row -> row.uuid("id"),
                Scope.companyId(),
                orderId);
        return read(ids, " FOR UPDATE");
    }

    @Override
    public List<UUID> unconfirmed(LocalDate shippedBy, @Nullable UUID after, int atMost) {
        return sql.list(
                "SELECT id FROM delivery_note WHERE company_id = ? AND status = 'SHIPPED' AND shipped_date <= ?"
                        + " AND (?::uuid IS NULL OR id > ?::uuid) ORDER BY id LIMIT ?",
                r -> r.uuid("id"),
                Scope.companyId(),
                shippedBy,
                after,
                after,
                atMost);
    }

    @Override
    public void add(DeliveryNote note) {
        sql.insert("delivery_note", DeliveryRows.header(note));
        sql.insertAll("delivery_note_line", DeliveryRows.lines(note.snapshot()));
    }

    @Override
    public void update(DeliveryNote note) {
        var s = note.snapshot();
        if (!sql.updateRow(
                "delivery_note", DeliveryRows.header(note), KEY, s.head().storedVersion())) {
            throw new DomainException.StaleVersion(s.head().version());
        }
        deleteLines(note.id());
        sql.insertAll("delivery_note_line", DeliveryRows.lines(s));
    }

    @Override
    public void remove(UUID id) {
        deleteLines(id);
        sql.update("DELETE FROM delivery_note WHERE company_id = ? AND id = ?", Scope.companyId(), id);
    }

    private void deleteLines(UUID noteId) {
        sql.update(
                "DELETE FROM delivery_note_line WHERE company_id = ? AND delivery_note_id = ?",
                Scope.companyId(),
                noteId);
    }

    private List<DeliveryNote> read(Collection<UUID> ids, String lock) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var company = Scope.companyId();
        var headers = sql.list(
                "SELECT * FROM delivery_note WHERE company_id = ? AND id = ANY(?::uuid[]) ORDER BY id" + lock,
                row -> DeliveryRows.read(row, List.of()),
                company,
                ids);
        if (headers.isEmpty()) {
            return List.of();
        }
        var lines = sql.list(
                "SELECT delivery_note_id, detail FROM delivery_note_line"
                        + " WHERE company_id = ? AND delivery_note_id = ANY(?::uuid[])"
                        + " ORDER BY delivery_note_id, position",
                row -> new Line(row.uuid("delivery_note_id"), row.json("detail", DeliveryLine.class)),
                company,
                ids);
        return headers.stream().map(h -> DeliveryNote.restore(with(h, lines))).toList();
    }

    private static DeliveryNoteSnapshot with(DeliveryNoteSnapshot h, List<Line> lines) {
        var own = lines.stream()
                .filter(l -> l.noteId().equals(h.id()))
                .map(Line::line)
                .toList();
        return new DeliveryNoteSnapshot(
                h.id(), h.head(), h.status(), h.terms(), h.warehouseId(), h.carriage(), h.progress(), own);
    }
}
