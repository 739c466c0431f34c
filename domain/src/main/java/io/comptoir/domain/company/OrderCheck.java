package io.comptoir.domain.company;

/** What an order may be checked for when it is validated. */
public enum OrderCheck {
    PRICE_BELOW_LIMIT,
    DISCOUNT_OVER_CEILING,
    CUSTOMER_BLOCKED,
    /** Threshold: total including tax. */
    AMOUNT_OVER_CEILING,
    /** Threshold: margin in percent. */
    MARGIN_UNDER_FLOOR,
    /** Threshold: days overdue. */
    RECEIVABLES_OVERDUE,
    STOCK_NOT_AVAILABLE,
    QUANTITY_OFF_MULTIPLE,
    CUSTOMER_NOT_QUALIFIED
}
