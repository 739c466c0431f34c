package io.comptoir.domain.company;

/** How strictly a customer's credit limit is applied at each control point. */
public record CreditPolicy(Enforcement orderValidate, Enforcement deliveryShip, Enforcement invoiceIssue) {

    public static final CreditPolicy DEFAULTS =
            new CreditPolicy(Enforcement.APPROVE, Enforcement.WARN, Enforcement.OFF);

    public Enforcement at(ControlPoint point) {
        return switch (point) {
            case ORDER_VALIDATE -> orderValidate;
            case DELIVERY_SHIP -> deliveryShip;
            case INVOICE_ISSUE -> invoiceIssue;
        };
    }
}
