package io.comptoir.domain.customer;

/** What an address of a customer serves for (F207). */
public enum AddressUse {
    ORDERED_BY,
    DELIVERED_TO,
    INVOICED_TO,
    PAID_BY
}
