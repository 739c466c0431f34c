package io.comptoir.domain.order;

/** How much of an order has left. */
public enum DeliveryStatus {
    NOT_DELIVERED,
    PARTIALLY_DELIVERED,
    DELIVERED
}
