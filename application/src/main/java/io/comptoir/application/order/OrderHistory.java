package io.comptoir.application.order;

import io.comptoir.application.shared.History;
import io.comptoir.domain.order.Order;
import java.util.Map;

/** Orders in the history. */
final class OrderHistory {

    static final String TYPE = "ORDER";

    private OrderHistory() {}

    static History.Entry entry(Order order, String event, Map<String, ?> details) {
        var s = order.snapshot();
        return new History.Entry(
                TYPE,
                s.id(),
                s.head().number(),
                event,
                s.status().name(),
                s.head().version(),
                details);
    }
}
