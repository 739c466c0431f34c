package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.order.Order;
import java.util.UUID;

/** What orders came from: quotes, whose quantities they hold. */
public interface Origins {

    /** Locks what the order came from. It comes before the order's own lock. */
    void lock(UUID orderId);

    /** The order was cancelled or is deleted: what it had taken is free again. */
    void giveBack(Caller caller, Order order);

    /** The order was closed: what it came from may be complete now. */
    void closed(Caller caller, Order order);
}
