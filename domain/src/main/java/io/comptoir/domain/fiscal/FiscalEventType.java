package io.comptoir.domain.fiscal;

/** What the chain records. Corrections are further events, never changes. */
public enum FiscalEventType {
    ISSUED,
    /** A paper or file of an issued document was made; the payload holds its digest. */
    RENDERED,
    PAYMENT_RECORDED,
    PAYMENT_REVERSED,
    DEPOSIT_ALLOCATED,
    STATUS,
    REPRINT,
    EXPORT,
    CLOSURE,
    ARCHIVE,
    CONFIG_CHANGE,
    RESTORE
}
