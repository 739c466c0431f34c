package io.comptoir.domain.returns;

/** The state of a return in the users' words. */
public enum ReturnWord {
    SUBMITTED,
    VALIDATED,
    /** Validated, and all of it has come in. */
    RECEIVED,
    /** Validated, and credited as due. */
    CREDITED,
    CLOSED,
    REJECTED,
    CANCELLED
}
