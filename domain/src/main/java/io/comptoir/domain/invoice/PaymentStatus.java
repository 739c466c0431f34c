package io.comptoir.domain.invoice;

/** How far an invoice is settled. */
public enum PaymentStatus {
    UNPAID,
    PARTIALLY_PAID,
    /** Nothing is open. */
    PAID
}
