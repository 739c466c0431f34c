package io.comptoir.domain.returns;

/** Why goods come back. */
public enum ReturnReason {
    DAMAGED,
    DEFECTIVE,
    WRONG_ITEM,
    NOT_AS_DESCRIBED,
    EXCESS,
    CHANGED_MIND,
    OTHER
}
