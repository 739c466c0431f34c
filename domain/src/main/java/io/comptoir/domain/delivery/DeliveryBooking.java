package io.comptoir.domain.delivery;

import static io.comptoir.domain.shared.quantity.QuantityKind.CONFIRMED;
import static io.comptoir.domain.shared.quantity.QuantityKind.DELIVERED;
import static io.comptoir.domain.shared.quantity.QuantityKind.NOT_ACCEPTED;
import static io.comptoir.domain.shared.quantity.QuantityKind.PLANNED;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The entries that a delivery note books in the ledger: on the lines that it delivers, and on its own. */
record DeliveryBooking(UUID noteId) {

    /** The note holds the quantities of its lines. */
    List<QuantityEntry> planned(List<DeliveryLine> lines) {
        return lines.stream().map(l -> onSource(l, PLANNED, l.quantity())).toList();
    }

    /** It holds those of {@code after} instead of those of {@code before}. */
    List<QuantityEntry> replanned(List<DeliveryLine> before, List<DeliveryLine> after) {
        return Stream.concat(released(before).stream(), planned(after).stream()).toList();
    }

    List<QuantityEntry> released(List<DeliveryLine> lines) {
        return reversed(planned(lines));
    }

    List<QuantityEntry> shipped(List<DeliveryLine> lines) {
        return lines.stream().flatMap(l -> both(l, DELIVERED, l.quantity())).toList();
    }

    /**
     * What left was received. A difference that is delivered again opens the order line; what was lost or refused
     * stays delivered, but nobody pays for it.
     */
    List<QuantityEntry> confirmed(List<DeliveryLine> lines) {
        var entries = new ArrayList<QuantityEntry>();
        for (DeliveryLine line : lines) {
            var missing = line.quantity().subtract(line.accepted());
            boolean again = line.reception() != null
                    && line.reception().decision() == DifferenceDecision.REDELIVER
                    && missing.signum() > 0;
            both(line, CONFIRMED, again ? line.accepted() : line.quantity()).forEach(entries::add);
            if (again) {
                both(line, DELIVERED, missing.negate()).forEach(entries::add);
                entries.add(onSource(line, PLANNED, missing.negate()));
            } else if (missing.signum() > 0) {
                both(line, NOT_ACCEPTED, missing).forEach(entries::add);
            }
        }
        return entries;
    }

    /** Takes back all that the note ever booked. */
    List<QuantityEntry> undone(DeliveryNoteSnapshot note) {
        return switch (note.status()) {
            case DRAFT, AWAITING_APPROVAL -> released(note.lines());
            case SHIPPED -> reversed(sent(note.lines()));
            case DELIVERED, REFUSED ->
                reversed(Stream.concat(sent(note.lines()).stream(), confirmed(note.lines()).stream())
                        .toList());
            case CANCELLED -> List.of();
        };
    }

    private List<QuantityEntry> sent(List<DeliveryLine> lines) {
        return Stream.concat(planned(lines).stream(), shipped(lines).stream()).toList();
    }

    private static List<QuantityEntry> reversed(List<QuantityEntry> entries) {
        return entries.stream().map(QuantityEntry::reversed).toList();
    }

    private Stream<QuantityEntry> both(DeliveryLine line, QuantityKind kind, BigDecimal quantity) {
        var own = new QuantityEntry(line.id(), kind, quantity, DocumentType.DELIVERY_NOTE, noteId, line.id());
        return Stream.of(onSource(line, kind, quantity), own);
    }

    private QuantityEntry onSource(DeliveryLine line, QuantityKind kind, BigDecimal quantity) {
        return new QuantityEntry(line.source().lineId(), kind, quantity, DocumentType.DELIVERY_NOTE, noteId, line.id());
    }
}
