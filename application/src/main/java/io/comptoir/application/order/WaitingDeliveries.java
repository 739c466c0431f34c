package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.order.Order;

/** Delivery notes of an order that have not left. */
public interface WaitingDeliveries {

    /** Cancels them, because the rest of the order is given up; what they held is free again. */
    void cancel(Caller caller, Order order);
}
