package io.comptoir.domain.shared.document;

/** What a line sells. Only stock-tracked goods move stock. */
public enum ItemKind {
    GOODS,
    SERVICE,
    /** Free text with a price, without a product. */
    TEXT,
    /** Written by the system: the deduction of a deposit. The one place where a quantity is negative. */
    SYSTEM
}
