package io.comptoir.domain.credit;

/** Why a customer is credited. */
public enum CreditPurpose {
    /** Goods came back: they are never invoiced again. */
    RETURN,
    /** The invoice was wrong: the quantity may be invoiced again. */
    CORRECTION,
    /** The price was wrong: amounts only. */
    PRICE,
    /** Kindness: amounts only. */
    GOODWILL,
    /** What was agreed for a period (ristourne): it names no invoice. */
    REBATE;

    /** Whether it may take quantities of an invoice back. */
    public boolean takesQuantities() {
        return this == RETURN || this == CORRECTION;
    }
}
