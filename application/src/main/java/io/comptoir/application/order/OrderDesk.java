package io.comptoir.application.order;

import io.comptoir.application.company.Visibility;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderEvent;
import io.comptoir.domain.order.OrderSituation;
import io.comptoir.domain.shared.error.DomainException;
import java.util.LinkedHashMap;
import java.util.UUID;

/** Where every command on an order begins and ends: fetched and locked, then kept, recorded and shown. */
@Service
public class OrderDesk {

    private final Orders orders;
    private final OrderSituations situations;
    private final OrderViewing viewing;
    private final Visibility visibility;
    private final History history;

    public OrderDesk(
            Orders orders, OrderSituations situations, OrderViewing viewing, Visibility visibility, History history) {
        this.orders = orders;
        this.situations = situations;
        this.viewing = viewing;
        this.visibility = visibility;
        this.history = history;
    }

    Order get(Caller caller, UUID id) {
        return visible(caller, orders.get(id));
    }

    Order lock(Caller caller, UUID id, Expected expected) {
        visible(caller, orders.get(id));
        return orders.lock(id, expected);
    }

    OrderSituation situation(Caller caller, Order order) {
        return situations.of(caller, order);
    }

    /** Keeps what the command changed, with what happened. */
    void keep(Caller caller, Order order, OrderEvent event) {
        orders.update(order);
        history.record(caller, OrderHistory.entry(order, event.name(), event.details()));
    }

    /** The history keeps the whole order. */
    void remove(Caller caller, Order order, OrderEvent event) {
        orders.remove(order.id());
        var details = new LinkedHashMap<String, Object>(event.details());
        details.put("snapshot", order.snapshot());
        history.record(caller, OrderHistory.entry(order, event.name(), details));
    }

    OrderView view(Caller caller, Order order) {
        return viewing.view(caller, order);
    }

    /** What a sales representative may not see is not there. */
    private Order visible(Caller caller, Order order) {
        var s = order.snapshot();
        boolean seen = visibility
                .onlyOf(caller)
                .map(user -> user.equals(s.terms().salesRepId())
                        || user.equals(s.head().created().by().id()))
                .orElse(true);
        if (!seen) {
            throw new DomainException.NotFound("order", order.id());
        }
        return order;
    }
}
