package io.comptoir.domain.accounting;

/** The journals of the books. */
public enum JournalCode {
    /** Sales (ventes). */
    VE,
    /** Bank (banque). */
    BQ,
    /** Cash (caisse). */
    CA
}
