package io.comptoir.domain.shared.selling;

import io.comptoir.domain.shared.error.Rule;

/**
 * What a company may want to be true of a sale. How strictly, it decides itself, so a breach is a violation to be
 * shown before it is a refusal.
 */
public enum SaleRule implements Rule {
    /** A line's net price is under the product's limit price (prix plancher). */
    PRICE_BELOW_LIMIT,
    /** Overridden prices and manual discounts together go beyond what a sales representative may give. */
    DISCOUNT_OVER_CEILING,
    CUSTOMER_BLOCKED,
    CREDIT_LIMIT_EXCEEDED,
    AMOUNT_OVER_CEILING,
    MARGIN_UNDER_FLOOR,
    RECEIVABLES_OVERDUE,
    STOCK_NOT_AVAILABLE,
    /** A quantity is under the product's minimum, or off its multiple. */
    QUANTITY_OFF_MULTIPLE,
    CUSTOMER_NOT_QUALIFIED;

    @Override
    public Kind kind() {
        return Kind.STATE;
    }
}
