package io.comptoir.domain.shared.document;

/** When goods may leave (conditions de livraison, F080). */
public enum DeliveryTerms {
    AFTER_PAYMENT,
    AVAILABILITY,
    COMPLETE_LINE,
    COMPLETE_ORDER
}
