package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.error.Rule;

/** What discounts may not do. */
public enum TotalsRule implements Rule {
    /** A discount never makes a line or a document negative. */
    DISCOUNT_EXCEEDS_AMOUNT(Kind.VALUE),
    /** A line that deducts a deposit carries no discount. */
    DISCOUNT_ON_DEDUCTION(Kind.VALUE);

    private final Kind kind;

    TotalsRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
