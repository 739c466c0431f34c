package io.comptoir.domain.order;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of orders. */
public enum OrderRule implements Rule {
    /** An order is somebody's order. */
    CUSTOMER_REQUIRED(Kind.VALUE),
    /** A delivery note holds the order: delete it, or amend the order (F061). */
    DELIVERY_EXISTS(Kind.STATE),
    /** An issued invoice, other than a deposit, holds the order. */
    INVOICE_EXISTS(Kind.STATE),
    /** Money was received on the order. */
    PAYMENT_EXISTS(Kind.STATE),
    /** A deposit or prepayment invoice was issued: refund it, credit it, or keep it with a reason. */
    DEPOSIT_NOT_SETTLED(Kind.STATE),
    /** The customer gets the acknowledgement until goods have left. */
    DOWNLOAD_TOO_EARLY(Kind.STATE),
    /** Closing asks for all to be delivered, or for the rest to be given up. */
    NOT_FULLY_DELIVERED(Kind.STATE),
    NOT_FULLY_INVOICED(Kind.STATE),
    /** What was invoiced and never delivered is credited before the rest is given up. */
    INVOICED_NOT_DELIVERED(Kind.STATE),
    /** Only services are reported as performed; goods leave on a delivery note. */
    NOT_A_SERVICE(Kind.VALUE),
    /** Only orders whose terms say not to invoice are released. */
    INVOICING_NOT_HELD(Kind.STATE),
    /** A deposit is a part of the order, given as a percentage or as an amount. */
    DEPOSIT_OUT_OF_RANGE(Kind.VALUE),
    UNKNOWN_ORDER_TYPE(Kind.VALUE),
    /** Another order has this name in that system. */
    ORDER_REF_TAKEN(Kind.STATE),
    /** A type keeps its code. */
    ORDER_TYPE_CODE_STAYS(Kind.VALUE),
    /** Orders without a type are of this one. */
    STANDARD_TYPE_NEEDED(Kind.STATE),
    /** The documents that a type makes have to fit together. */
    ORDER_TYPE_CONTRADICTS(Kind.VALUE),
    /** A return order brings goods back: nothing of it is delivered, performed or invoiced. */
    ORDER_BRINGS_BACK(Kind.STATE),
    /** A line of a return order names the line of a delivery note that it brings back. */
    DELIVERY_LINE_REQUIRED(Kind.VALUE),
    /** The returns that the order made hold it: cancel them first. */
    ORDER_RETURNED(Kind.STATE),
    /** The returns that the order made are not settled. */
    RETURNS_NOT_CLOSED(Kind.STATE);

    private final Kind kind;

    OrderRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
