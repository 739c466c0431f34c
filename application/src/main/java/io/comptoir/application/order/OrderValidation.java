package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderEvent;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.order.OrderStatus;

/** What a validation or an approval brings about: goods are held, and the documents of the order's type are made. */
@Service
public class OrderValidation {

    private final OrderDesk desk;
    private final OrderReservations reservations;
    private final AfterValidation after;

    public OrderValidation(OrderDesk desk, OrderReservations reservations, AfterValidation after) {
        this.desk = desk;
        this.reservations = reservations;
        this.after = after;
    }

    OrderView keep(Caller caller, Order order, OrderProgress progress, OrderEvent event, ValidationInput input) {
        desk.keep(caller, order, event);
        if (order.status() == OrderStatus.VALIDATED) {
            reservations.reserve(order.snapshot(), progress);
            after.orderValidated(caller, order, input);
        }
        return desk.view(caller, order);
    }
}
