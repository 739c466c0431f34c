package io.comptoir.domain.customer;

/** How far a relation has come (F206). */
public enum CustomerStatus {
    PROSPECT,
    QUALIFIED,
    ABANDONED
}
