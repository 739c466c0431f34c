package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.document.Terms;
import java.util.List;
import java.util.UUID;

/** What a new note is to deliver, from where, to whom. */
public record DeliveryPlan(Terms terms, UUID warehouseId, Carriage carriage, List<DeliveryLine> lines) {

    public DeliveryPlan {
        lines = List.copyOf(lines);
    }
}
