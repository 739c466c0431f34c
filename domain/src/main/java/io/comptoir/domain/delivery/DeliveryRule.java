package io.comptoir.domain.delivery;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of delivery notes. */
public enum DeliveryRule implements Rule {
    /** Nothing leaves before it is paid (AFTER_PAYMENT, PREPAID). */
    PAYMENT_AWAITED(Kind.STATE),
    /** The warehouse counts what was picked before it ships. */
    PICKING_NOT_CONFIRMED(Kind.STATE),
    /** The customer is blocked, or his credit is exhausted and the company's policy blocks. */
    CREDIT_BLOCKED(Kind.STATE),
    /** The customer's credit is exceeded by what he was delivered. */
    CREDIT_EXCEEDED(Kind.STATE),
    /** One note goes to one customer at one address. */
    NOT_DELIVERED_TOGETHER(Kind.VALUE),
    /** COMPLETE_ORDER: all of the order leaves together. */
    ORDER_NOT_COMPLETE(Kind.STATE),
    /** COMPLETE_LINE: a line leaves whole. */
    LINE_NOT_COMPLETE(Kind.STATE),
    /** The order is not validated. */
    ORDER_NOT_VALIDATED(Kind.STATE),
    /** More was received than was shipped. */
    RECEIVED_MORE_THAN_SHIPPED(Kind.VALUE),
    /** A difference between shipped and received needs a decision. */
    DECISION_REQUIRED(Kind.VALUE),
    /** A delivery is confirmed on the day it left or later, and not in the future. */
    DELIVERY_DATE_OUT_OF_RANGE(Kind.VALUE),
    /** A live return hangs on the note (F081). */
    RETURN_EXISTS(Kind.STATE),
    /** A payment hangs on the note, directly or through its invoice (F082). */
    PAYMENT_ATTACHED(Kind.STATE),
    /** A draft invoice bills the note: delete it first. */
    DRAFT_INVOICE_EXISTS(Kind.STATE),
    /** An issued invoice bills the note and is not credited in full. */
    DELIVERY_INVOICED(Kind.STATE);

    private final Kind kind;

    DeliveryRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
