package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.error.Rule;

/** What a line must be before it can be priced and taxed. */
public enum PricingRule implements Rule {
    QUANTITY_NOT_POSITIVE(Kind.VALUE),
    /** Neither a product nor a text says what is sold. */
    DESCRIPTION_REQUIRED(Kind.VALUE),
    /** The company sells products only. */
    FREE_TEXT_NOT_ALLOWED(Kind.VALUE),
    PRODUCT_ARCHIVED(Kind.VALUE),
    /** Free text, or a product that the price list does not know, needs a price. */
    PRICE_REQUIRED(Kind.VALUE),
    /** The price list is in another currency than the document. */
    CURRENCY_MISMATCH(Kind.VALUE),
    /** No rate of the company fits the line. */
    TAX_RATE_REQUIRED(Kind.VALUE),
    /** The rate is archived, or not in force on the document's day. */
    TAX_RATE_NOT_IN_FORCE(Kind.VALUE),
    /** Only a line of a return order names what it brings back. */
    DELIVERY_LINE_NOT_EXPECTED(Kind.VALUE);

    private final Kind kind;

    PricingRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
