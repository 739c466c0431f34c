package io.comptoir.domain.order;

/** How much of an order is paid, directly or through its invoices. */
public enum PaymentStatus {
    UNPAID,
    PARTIALLY_PAID,
    PAID,
    /** An invoice of the order is past its due date. */
    OVERDUE
}
