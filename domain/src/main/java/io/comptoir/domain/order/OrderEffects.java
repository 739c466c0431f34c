package io.comptoir.domain.order;

import io.comptoir.domain.shared.quantity.QuantityEntry;
import java.util.List;

/** What happened, and what is to be booked for it. */
public record OrderEffects(OrderEvent event, List<QuantityEntry> entries) {

    public OrderEffects {
        entries = List.copyOf(entries);
    }
}
