package io.comptoir.domain.customer;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of customers. */
public enum CustomerRule implements Rule {
    /** Another customer has this SIREN: a warning, establishments share it. */
    DUPLICATE_SIREN(Kind.VALUE),
    /** Another customer has this e-mail address: a warning. */
    DUPLICATE_EMAIL(Kind.VALUE);

    private final Kind kind;

    CustomerRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
