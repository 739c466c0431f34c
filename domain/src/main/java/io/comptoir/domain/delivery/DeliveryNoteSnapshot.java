package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Terms;
import java.util.List;
import java.util.UUID;

/** A delivery note as it is stored and shown. */
public record DeliveryNoteSnapshot(
        UUID id,
        Head head,
        DeliveryNoteStatus status,
        Terms terms,
        UUID warehouseId,
        Carriage carriage,
        Progress progress,
        List<DeliveryLine> lines) {

    public DeliveryNoteSnapshot {
        lines = List.copyOf(lines);
    }

    /** The documents that it delivers, without doubles. */
    public List<UUID> sources() {
        return lines.stream().map(l -> l.source().documentId()).distinct().toList();
    }
}
