package io.comptoir.domain.company;

/** What becomes of the VAT on an early-settlement discount (CGI 272-1). */
public enum EscompteVat {
    /** The invoice says that the buyer deducts only the VAT on what was paid. */
    MENTION,
    CREDIT_NOTE,
    NONE
}
