package io.comptoir.domain.shared.error;

/** Rules that hold for every document. */
public enum SharedRule implements Rule {
    TRANSITION_NOT_ALLOWED(Kind.STATE),
    FORBIDDEN(Kind.FORBIDDEN),
    /** Nothing is left to deliver, invoice, return, credit or convert. */
    NOTHING_LEFT(Kind.STATE),
    /** More was asked than is left. */
    EXCEEDS_REMAINDER(Kind.STATE),
    /** The document that a body refers to is unknown, deleted or another company's. */
    UNKNOWN_REFERENCE(Kind.VALUE),
    /** A strict flow goes quote, order, delivery note, invoice. */
    DOCUMENT_FLOW(Kind.STATE),
    /** Nobody approves, validates or issues what they created themselves. */
    FOUR_EYES(Kind.STATE),
    REASON_REQUIRED(Kind.VALUE),
    HAS_NO_LINES(Kind.STATE),
    UNKNOWN_LINE(Kind.VALUE),
    IN_USE(Kind.STATE),
    ALREADY_EXISTS(Kind.STATE),
    ALREADY_ARCHIVED(Kind.STATE),
    NOT_ARCHIVED(Kind.STATE),
    /** An archived record is refused in anything new. */
    ARCHIVED(Kind.VALUE),
    PERIOD_CLOSED(Kind.VALUE);

    private final Kind kind;

    SharedRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
