package io.comptoir.domain.payment;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of payments. */
public enum PaymentRule implements Rule {
    AMOUNT_NOT_POSITIVE(Kind.VALUE),
    RECEIVED_IN_FUTURE(Kind.VALUE),
    /** A document takes no more than is open on it. */
    ALLOCATION_EXCEEDS_OPEN(Kind.STATE),
    /** A payment gives no more than it has left. */
    ALLOCATION_EXCEEDS_PAYMENT(Kind.STATE),
    /** Payment and document are of one customer and one currency. */
    ALLOCATED_ACROSS_CUSTOMERS(Kind.VALUE),
    /** Drafts, cancelled documents and the like take no money. */
    TARGET_TAKES_NO_MONEY(Kind.STATE),
    NOTHING_ALLOCATED(Kind.STATE),
    NOTHING_UNALLOCATED(Kind.STATE),
    REFUND_EXCEEDS_UNALLOCATED(Kind.STATE),
    /** Cancelled on the day it was recorded; later, a reversing payment. */
    RECORDED_BEFORE_TODAY(Kind.STATE),
    /** An outgoing payment is a record of what was given back. */
    OUTGOING_PAYMENT(Kind.STATE),
    /** At the counter: cash, card or cash on delivery, for counter sales and deliveries paid on arrival. */
    COUNTER_PAYMENTS_ONLY(Kind.FORBIDDEN);

    private final Kind kind;

    PaymentRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
