package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.quantity.QuantityEntry;
import java.util.List;
import java.util.Map;

/**
 * What happened to a delivery note, and what is to be booked for it.
 *
 * @param name past tense, such as {@code delivery-note.shipped}
 */
public record DeliveryEvent(String name, Map<String, Object> details, List<QuantityEntry> entries) {

    public DeliveryEvent {
        details = Map.copyOf(details);
        entries = List.copyOf(entries);
    }

    static DeliveryEvent of(String verb, List<QuantityEntry> entries) {
        return new DeliveryEvent("delivery-note." + verb, Map.of(), entries);
    }

    static DeliveryEvent of(String verb, Map<String, Object> details, List<QuantityEntry> entries) {
        return new DeliveryEvent("delivery-note." + verb, details, entries);
    }
}
