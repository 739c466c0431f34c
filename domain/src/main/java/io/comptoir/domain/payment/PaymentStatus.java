package io.comptoir.domain.payment;

import io.comptoir.domain.shared.lifecycle.Lifecycle;
import java.util.EnumSet;

/** The states of a payment. Money counts as paid from {@link #RECEIVED} or {@link #CLEARED} on, by its method. */
public enum PaymentStatus {
    RECEIVED,
    /** Handed in at the bank (remise en banque). */
    DEPOSITED,
    CLEARED,
    /** The bank gave it back (impayé). */
    BOUNCED,
    CANCELLED,
    REFUNDED;

    public static final Lifecycle<PaymentStatus, PaymentAction> LIFECYCLE = Lifecycle.<PaymentStatus, PaymentAction>of(
                    "payment", PaymentAction.class)
            .keep(PaymentAction.ALLOCATE, RECEIVED, DEPOSITED, CLEARED)
            .keep(PaymentAction.DEALLOCATE, RECEIVED, DEPOSITED, CLEARED, REFUNDED)
            .allow(PaymentAction.DEPOSIT, DEPOSITED, RECEIVED)
            .allow(PaymentAction.CLEAR, CLEARED, RECEIVED, DEPOSITED)
            .allow(PaymentAction.BOUNCE, BOUNCED, RECEIVED, DEPOSITED, CLEARED)
            .allow(PaymentAction.REPRESENT, DEPOSITED, BOUNCED)
            .allow(PaymentAction.CANCEL, CANCELLED, RECEIVED)
            .allow(PaymentAction.REFUND, EnumSet.of(CLEARED, REFUNDED), CLEARED)
            .keep(PaymentAction.DOWNLOAD, values());

    /** Whether its allocations hold. */
    public boolean live() {
        return this != BOUNCED && this != CANCELLED;
    }
}
