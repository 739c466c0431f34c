package io.comptoir.domain.delivery;

/** What becomes of the difference between what was shipped and what was received. */
public enum DifferenceDecision {
    /** The customer accepts it all the same: invoiced as shipped. */
    ACCEPTED,
    /** Lost on the way: neither invoiced nor back in stock. */
    LOST,
    /** Refused by the customer, and back in stock. */
    REFUSED_RETURNED,
    /** To be delivered again: the order line is open again. */
    REDELIVER
}
