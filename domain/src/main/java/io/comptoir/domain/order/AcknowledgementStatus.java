package io.comptoir.domain.order;

/** How far the acknowledgement of an order has come (accusé de réception, F059). */
public enum AcknowledgementStatus {
    NOT_SENT,
    SENT,
    /** Sent, lead times to be confirmed. */
    LEAD_TIME_PENDING,
    LEAD_TIME_CONFIRMED
}
