package io.comptoir.domain.invoice;

/** What an invoice is for (F090). */
public enum InvoiceKind {
    STANDARD,
    /** Facture d'acompte: compulsory when money comes before the goods (CGI art. 289, I-1-c). */
    DEPOSIT,
    /** Facture anticipée: issued before the delivery. */
    ADVANCE,
    /** Printed with prices but worth nothing to the tax office: a number of its own, never issued. */
    PRO_FORMA,
    CONTRACT,
    CONSIGNMENT;

    /** Whether the quantities on it count as invoiced; those of a deposit or a pro forma do not. */
    public boolean bills() {
        return this != DEPOSIT && this != PRO_FORMA;
    }
}
