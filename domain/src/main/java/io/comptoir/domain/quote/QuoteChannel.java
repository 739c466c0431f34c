package io.comptoir.domain.quote;

/** How a quote reaches the customer. */
public enum QuoteChannel {
    EMAIL,
    PRINT,
    HAND,
    PORTAL
}
