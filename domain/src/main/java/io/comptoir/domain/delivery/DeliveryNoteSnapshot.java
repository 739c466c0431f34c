package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.LineSource;
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

    /** The orders that it delivers, without doubles. */
    public List<UUID> orders() {
        return lines.stream()
                .map(DeliveryLine::source)
                .filter(s -> s.type() == DocumentType.ORDER)
                .map(LineSource::documentId)
                .distinct()
                .toList();
    }
}
