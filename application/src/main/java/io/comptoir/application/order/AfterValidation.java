package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.order.Order;

/**
 * What follows, in the same transaction, once an order is validated: the documents that its type asks for. The
 * caller holds the order's lock, has saved the order and has reserved its goods.
 */
public interface AfterValidation {

    void orderValidated(Caller caller, Order order, ValidationInput input);
}
