package io.comptoir.domain.stock;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of warehouses. */
public enum WarehouseRule implements Rule {
    /** A company always has one default warehouse: make another one the default first. */
    DEFAULT_WAREHOUSE_NEEDED(Kind.STATE);

    private final Kind kind;

    WarehouseRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
