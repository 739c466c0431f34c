package io.comptoir.domain.order;

/** The users' words for where an order is: the declared state, and for a validated order how far it has come. */
public enum OrderWord {
    CREATED,
    PENDING_APPROVAL,
    VALIDATED,
    IN_DELIVERY,
    DELIVERED,
    REJECTED,
    CANCELLED,
    CLOSED
}
