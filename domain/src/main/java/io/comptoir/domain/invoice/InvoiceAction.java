package io.comptoir.domain.invoice;

/** What may be done with an invoice. */
public enum InvoiceAction {
    UPDATE,
    DELETE,
    ISSUE,
    SEND,
    DISPUTE,
    RESOLVE_DISPUTE,
    MARK_DOUBTFUL,
    WRITE_OFF,
    DOWNLOAD,
    /** A credit note for it is issued. */
    CREDIT,
    /** Money or a credit is put against it, or taken back. */
    SETTLE;

    /** Whether people ask for it on the invoice itself; the others follow from credit notes and payments. */
    public boolean command() {
        return this != CREDIT && this != SETTLE;
    }
}
