package io.comptoir.adapter.persistence.credit;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.credit.CreditNotes;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.credit.CreditLine;
import io.comptoir.domain.credit.CreditNote;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Credit notes in two tables, the credit note and its lines. */
@Singleton
class PgCreditNotes implements CreditNotes {

    private static final List<String> KEY = List.of("company_id", "id");

    /** A line with the credit note it is on. */
    private record Line(UUID noteId, CreditLine line) {}

    private final Sql sql;

    PgCreditNotes(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CreditNote> find(UUID id) {
        return read(List.of(id), "").stream().findFirst();
    }

    @Override
    public CreditNote lock(UUID id, Expected expected) {
        var note = read(List.of(id), " FOR UPDATE").stream()
                .findFirst()
                .orElseThrow(() -> new DomainException.NotFound("credit-note", id));
        expected.check(note.snapshot().head().version());
        return note;
    }

    @Override
    public List<UUID> invoicesOfDrafts(UUID returnId) {
        return sql.list(
                "SELECT DISTINCT invoice_id FROM credit_note WHERE company_id = ? AND return_id = ?"
                        + " AND status = 'DRAFT' ORDER BY invoice_id",
                row -> row.uuid("invoice_id"),
                Scope.companyId(),
                returnId);
    }

    @Override
    public List<CreditNote> lockDrafts(UUID returnId) {
        var ids = sql.list(
                "SELECT id FROM credit_note WHERE company_id = ? AND return_id = ? AND status = 'DRAFT'",
                row -> row.uuid("id"),
                Scope.companyId(),
                returnId);
        return read(ids, " FOR UPDATE");
    }

    @Override
    public void add(CreditNote note) {
        sql.insert("credit_note", CreditNoteRows.header(note.snapshot()));
        sql.insertAll("credit_note_line", CreditNoteRows.lines(note.snapshot()));
    }

    @Override
    public void update(CreditNote note) {
        updateHeader(note);
        sql.update(
                "DELETE FROM credit_note_line WHERE company_id = ? AND credit_note_id = ?",
                Scope.companyId(),
                note.id());
        sql.insertAll("credit_note_line", CreditNoteRows.lines(note.snapshot()));
    }

    @Override
    public void updateHeader(CreditNote note) {
        var s = note.snapshot();
        if (!sql.updateRow(
                "credit_note", CreditNoteRows.header(s), KEY, s.head().storedVersion())) {
            throw new DomainException.StaleVersion(s.head().version());
        }
    }

    private List<CreditNote> read(Collection<UUID> ids, String lock) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var company = Scope.companyId();
        var headers = sql.list(
                "SELECT * FROM credit_note WHERE company_id = ? AND id = ANY(?::uuid[]) ORDER BY id" + lock,
                row -> CreditNoteRows.read(row, List.of()),
                company,
                ids);
        if (headers.isEmpty()) {
            return List.of();
        }
        var lines = sql.list(
                "SELECT credit_note_id, detail FROM credit_note_line"
                        + " WHERE company_id = ? AND credit_note_id = ANY(?::uuid[]) ORDER BY credit_note_id, position",
                row -> new Line(row.uuid("credit_note_id"), row.json("detail", CreditLine.class)),
                company,
                ids);
        return headers.stream().map(h -> CreditNote.restore(with(h, lines))).toList();
    }

    private static CreditNoteSnapshot with(CreditNoteSnapshot h, List<Line> lines) {
        var own = lines.stream()
                .filter(l -> l.noteId().equals(h.id()))
                .map(Line::line)
                .toList();
        return new CreditNoteSnapshot(
                h.id(), h.head(), h.status(), h.purpose(), h.origin(), h.terms(), own, h.issuance(), h.use());
    }
}
