package io.comptoir.domain.returns;

import io.comptoir.domain.shared.quantity.QuantityEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a return, and what is to be booked for it.
 *
 * @param name past tense, such as {@code return.validated}
 */
public record ReturnEvent(String name, Map<String, Object> details, List<QuantityEntry> entries) {

    public ReturnEvent {
        details = Map.copyOf(details);
        entries = List.copyOf(entries);
    }

    static ReturnEvent of(String verb, List<QuantityEntry> entries) {
        return new ReturnEvent("return." + verb, Map.of(), entries);
    }

    static ReturnEvent because(String verb, @Nullable String reason, List<QuantityEntry> entries) {
        return new ReturnEvent("return." + verb, reason == null ? Map.of() : Map.of("reason", reason), entries);
    }
}
