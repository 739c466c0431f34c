package io.comptoir.application.invoice;

import io.comptoir.domain.invoice.BillableNote;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Delivery notes in memory, as invoicing sees them. */
public class InMemoryBillableNotes implements BillableNotes {

    private final Map<UUID, BillableNote> rows = new LinkedHashMap<>();

    public void put(BillableNote note) {
        rows.put(note.id(), note);
    }

    @Override
    public List<UUID> ordersOf(Collection<UUID> noteIds) {
        return lock(noteIds).stream()
                .flatMap(n -> n.lines().stream())
                .map(BillableNote.Line::orderId)
                .distinct()
                .toList();
    }

    @Override
    public List<BillableNote> look(Collection<UUID> noteIds) {
        return lock(noteIds);
    }

    @Override
    public List<BillableNote> lock(Collection<UUID> noteIds) {
        return noteIds.stream().map(rows::get).filter(Objects::nonNull).toList();
    }
}
