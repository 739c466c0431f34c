package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import java.util.UUID;

/** Orders that were written directly came from nothing. */
@Service
public class NoOrigins implements Origins {

    @Override
    public void lock(UUID orderId) {
        // Nothing to lock.
    }

    @Override
    public void giveBack(Caller caller, Order order) {
        // Nothing was taken.
    }

    @Override
    public void closed(Caller caller, Order order) {
        // Nothing to complete.
    }
}
