package io.comptoir.domain.stock;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of stock. */
public enum StockRule implements Rule {
    /** Less is on hand, or free of other customers' reservations, than is to leave. */
    STOCK_SHORT(Kind.STATE),
    /** Services and untracked goods have no stock. */
    NOT_STOCK_TRACKED(Kind.VALUE),
    ADJUSTMENT_IS_ZERO(Kind.VALUE);

    private final Kind kind;

    StockRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
