package io.comptoir.domain.order;

/**
 * What an order has to know about the world before it decides: how far it has come, what hangs on it, what the
 * company has settled.
 */
public record OrderSituation(OrderProgress progress, OrderDependents dependents, OrderPolicy policy) {}
