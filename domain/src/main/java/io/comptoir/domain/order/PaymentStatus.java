package io.comptoir.domain.order;

import java.math.BigDecimal;

/** How much of an order is paid, directly or through its invoices. */
public enum PaymentStatus {
    UNPAID,
    PARTIALLY_PAID,
    PAID,
    /** An invoice of the order is past its due date. */
    OVERDUE;

    public static PaymentStatus of(BigDecimal gross, BigDecimal paid, boolean overdue) {
        if (overdue) {
            return OVERDUE;
        }
        if (paid.signum() <= 0) {
            return UNPAID;
        }
        return paid.compareTo(gross) >= 0 ? PAID : PARTIALLY_PAID;
    }
}
