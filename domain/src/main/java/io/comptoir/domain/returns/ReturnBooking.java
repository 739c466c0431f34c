package io.comptoir.domain.returns;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.util.List;
import java.util.stream.Stream;

/** The entries that a return books in the ledger, on the delivery lines that it brings back and their order lines. */
record ReturnBooking(ReturnSnapshot of) {

    /** Nobody else brings them back. */
    List<QuantityEntry> held() {
        return of.lines().stream()
                .flatMap(l -> entries(l, QuantityKind.RETURNING))
                .toList();
    }

    /** They are no longer sold, unless the customer gets them back, or others for them. */
    List<QuantityEntry> returned() {
        return of.lines().stream()
                .filter(l -> l.resolution().undoesTheSale())
                .flatMap(l -> entries(l, QuantityKind.RETURNED))
                .toList();
    }

    /** Takes back all that the return has booked in its present state. */
    List<QuantityEntry> undone() {
        var booked = of.status().binding() ? Stream.concat(held().stream(), returned().stream()) : held().stream();
        return booked.map(QuantityEntry::reversed).toList();
    }

    private Stream<QuantityEntry> entries(ReturnLine line, QuantityKind kind) {
        var from = line.from();
        return from == null
                ? Stream.empty()
                : Stream.concat(Stream.of(from.noteLineId()), Stream.ofNullable(from.orderLineId()))
                        .map(id ->
                                new QuantityEntry(id, kind, line.quantity(), DocumentType.RETURN, of.id(), line.id()));
    }
}
