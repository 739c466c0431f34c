package io.comptoir.domain.company;

/** From when on an order may be downloaded; before that the acknowledgement is what the customer gets. */
public enum OrderDownload {
    /** Once a delivery note of it has shipped. */
    DELIVERY_VALIDATED,
    ORDER_VALIDATED
}
