package io.comptoir.domain.company;

/** Where a customer's credit is looked at. */
public enum ControlPoint {
    ORDER_VALIDATE,
    DELIVERY_SHIP,
    INVOICE_ISSUE
}
