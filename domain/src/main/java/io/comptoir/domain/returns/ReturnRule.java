package io.comptoir.domain.returns;

import io.comptoir.domain.shared.error.Rule;

/** The rule book of returns. */
public enum ReturnRule implements Rule {
    /** Goods come back after they arrived: the delivery note must be confirmed. */
    DELIVERY_NOT_CONFIRMED(Kind.STATE),
    /** Not returnable, or too late, by the company's conditions; an exception is granted by permission (F123). */
    OUTSIDE_RETURN_CONDITIONS(Kind.FORBIDDEN),
    /** Each line of a delivery note comes back on one line of a return. */
    RETURN_LINE_TWICE(Kind.VALUE),
    /** Nothing of the return was invoiced: it needs no credit note. */
    NOTHING_INVOICED(Kind.STATE),
    /** Something has not come in yet, or is not credited as due. */
    RETURN_NOT_SETTLED(Kind.STATE),
    /** Goods were sent for what came back: cancel or delete that delivery note first. */
    GOODS_SENT_FOR_RETURN(Kind.STATE),
    /** What was credited for good is not undone by cancelling the return. */
    CREDIT_NOTE_ISSUED(Kind.STATE);

    private final Kind kind;

    ReturnRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
