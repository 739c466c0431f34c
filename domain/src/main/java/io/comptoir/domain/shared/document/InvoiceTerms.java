package io.comptoir.domain.shared.document;

/** When what was sold may be invoiced (conditions de facturation, F107). */
public enum InvoiceTerms {
    AFTER_ORDER_DELIVERED,
    AFTER_DELIVERY,
    CUSTOMER_SCHEDULE,
    DO_NOT_INVOICE,
    IMMEDIATE
}
