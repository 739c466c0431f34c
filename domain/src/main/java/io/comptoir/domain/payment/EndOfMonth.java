package io.comptoir.domain.payment;

/**
 * Whether, and when, a delay runs to the end of a month. "45 days end of month" has two readings and the law
 * (C. com. art. L441-10) leaves the choice to the contract.
 */
public enum EndOfMonth {
    NONE,
    /** The end of the month of issue, then the days. */
    BEFORE,
    /** The days, then the end of the month reached. */
    AFTER
}
