package io.comptoir.domain.returns;

/** How much of a return has come in. */
public enum ReceiptStatus {
    NOT_RECEIVED,
    PARTIAL,
    RECEIVED
}
