package io.comptoir.domain.payment;

import java.util.List;
import java.util.Map;

/**
 * What happened to a payment.
 *
 * @param name past tense, such as {@code payment.allocated}
 * @param made allocations that are new
 * @param undone allocations that hold no longer
 */
public record PaymentEvent(String name, Map<String, Object> details, List<Allocation> made, List<Allocation> undone) {

    public PaymentEvent {
        details = Map.copyOf(details);
        made = List.copyOf(made);
        undone = List.copyOf(undone);
    }

    static PaymentEvent of(String verb, Map<String, Object> details) {
        return new PaymentEvent("payment." + verb, details, List.of(), List.of());
    }

    static PaymentEvent made(String verb, List<Allocation> made) {
        return new PaymentEvent("payment." + verb, Map.of(), made, List.of());
    }

    static PaymentEvent undone(String verb, Map<String, Object> details, List<Allocation> undone) {
        return new PaymentEvent("payment." + verb, details, List.of(), undone);
    }
}
