package io.comptoir.application.credit;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.credit.CreditNote;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditNoteStatus;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.error.DomainException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Credit notes in memory, as strict as the store. */
public class InMemoryCreditNotes implements CreditNotes {

    private final Map<UUID, CreditNoteSnapshot> rows = new LinkedHashMap<>();

    @Override
    public Optional<CreditNote> find(UUID id) {
        return Optional.ofNullable(rows.get(id)).map(CreditNote::restore);
    }

    @Override
    public CreditNote lock(UUID id, Expected expected) {
        var note = get(id);
        expected.check(note.snapshot().head().version());
        return note;
    }

    @Override
    public List<UUID> invoicesOfDrafts(UUID returnId) {
        return drafts(returnId).flatMap(s -> Stream.ofNullable(s.invoiceId())).toList();
    }

    @Override
    public List<CreditNote> lockDrafts(UUID returnId) {
        return drafts(returnId).map(CreditNote::restore).toList();
    }

    @Override
    public void add(CreditNote note) {
        rows.put(note.id(), stored(note));
    }

    @Override
    public void update(CreditNote note) {
        updateHeader(note);
    }

    @Override
    public void updateHeader(CreditNote note) {
        var before = Objects.requireNonNull(rows.get(note.id()));
        var after = stored(note);
        if (before.head().version() != note.snapshot().head().storedVersion()) {
            throw new DomainException.StaleVersion(before.head().version());
        }
        if (before.status() != CreditNoteStatus.DRAFT && !before.lines().equals(after.lines())) {
            throw new IllegalStateException("issued credit notes do not change");
        }
        rows.put(note.id(), after);
    }

    private Stream<CreditNoteSnapshot> drafts(UUID returnId) {
        return rows.values().stream()
                .filter(s -> s.status() == CreditNoteStatus.DRAFT
                        && returnId.equals(s.origin().returnId()));
    }

    private static CreditNoteSnapshot stored(CreditNote note) {
        var s = note.snapshot();
        var h = s.head();
        var head = new Head(h.number(), h.version(), false, h.created(), h.updated(), h.statusDates());
        return new CreditNoteSnapshot(
                s.id(), head, s.status(), s.purpose(), s.origin(), s.terms(), s.lines(), s.issuance(), s.use());
    }
}
