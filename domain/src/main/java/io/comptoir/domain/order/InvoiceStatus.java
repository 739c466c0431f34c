package io.comptoir.domain.order;

/** How much of an order is invoiced (F117). */
public enum InvoiceStatus {
    NOT_INVOICED,
    PARTIALLY_INVOICED,
    INVOICED,
    /** There is nothing to invoice, or the customer has not consented yet. */
    NOT_INVOICEABLE
}
