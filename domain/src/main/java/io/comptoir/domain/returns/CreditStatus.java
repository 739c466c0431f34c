package io.comptoir.domain.returns;

/** How far a return is credited. */
public enum CreditStatus {
    /** Nothing of it was invoiced: it only lowers what is left to invoice. */
    NOTHING_TO_CREDIT,
    TO_CREDIT,
    /** On a draft credit note. */
    DRAFTED,
    /** All that was invoiced of it is on issued credit notes. */
    CREDITED
}
