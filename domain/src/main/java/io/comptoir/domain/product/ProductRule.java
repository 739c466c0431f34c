package io.comptoir.domain.product;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of products and of what orders them. */
public enum ProductRule implements Rule {
    /** A family never stands below itself. */
    FAMILY_IN_ITSELF(Kind.VALUE),
    /** The code of a unit is written on documents and products: another code is another unit. */
    UNIT_CODE_FIXED(Kind.STATE);

    private final Kind kind;

    ProductRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
