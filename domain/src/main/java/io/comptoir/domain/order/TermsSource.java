package io.comptoir.domain.order;

/** Who may have a say in an order's terms, the first first. */
public enum TermsSource {
    /** Typed on the order itself. */
    ORDER,
    ORDER_TYPE,
    CUSTOMER,
    CUSTOMER_CATEGORY,
    USER,
    COMPANY
}
