package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;

/** Without delivery notes none waits. */
@Service
public class NoWaitingDeliveries implements WaitingDeliveries {

    @Override
    public void cancel(Caller caller, Order order) {
        // None waits.
    }
}
