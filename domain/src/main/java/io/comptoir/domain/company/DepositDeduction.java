package io.comptoir.domain.company;

/** From which invoices of an order its deposits are deducted. */
public enum DepositDeduction {
    FIRST_INVOICE,
    PRO_RATA,
    LAST
}
