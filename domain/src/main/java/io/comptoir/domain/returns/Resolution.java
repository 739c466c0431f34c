package io.comptoir.domain.returns;

/** What the customer gets for what he brings back. */
public enum Resolution {
    /** It is credited, as far as it was invoiced. */
    CREDIT,
    /** The same again at no price. */
    REPLACE,
    /** The same piece, mended. */
    REPAIR,
    /** Nothing: the goods go back to him. */
    REFUSE;

    /** Whether goods leave for the customer again: the same ones, or others for them. */
    public boolean sendsGoods() {
        return this != CREDIT;
    }

    /** Whether the sale is undone; otherwise the customer still owes it. */
    public boolean undoesTheSale() {
        return this == CREDIT;
    }
}
