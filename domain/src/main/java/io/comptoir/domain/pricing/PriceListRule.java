package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of price lists. */
public enum PriceListRule implements Rule {
    /** A company always has one default price list: make another one the default first. */
    DEFAULT_PRICE_LIST_NEEDED(Kind.STATE),
    DEFAULT_PRICE_LIST_ARCHIVED(Kind.STATE),
    /** Prices were written in it: a list in another currency is another list. */
    PRICE_LIST_CURRENCY_FIXED(Kind.STATE);

    private final Kind kind;

    PriceListRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
