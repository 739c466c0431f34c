package io.comptoir.domain.product;

/** Whether a product can be touched. Only goods lie in stock. */
public enum ProductKind {
    GOODS,
    SERVICE
}
