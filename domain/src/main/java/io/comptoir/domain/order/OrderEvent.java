package io.comptoir.domain.order;

import java.util.Map;

/**
 * What happened to an order.
 *
 * @param name past tense, such as {@code order.validated}
 * @param details worth keeping in the history
 */
public record OrderEvent(String name, Map<String, Object> details) {

    static OrderEvent of(String verb) {
        return new OrderEvent("order." + verb, Map.of());
    }

    static OrderEvent of(String verb, String fact, Object value) {
        return new OrderEvent("order." + verb, Map.of(fact, value));
    }
}
