package io.comptoir.application.shared;

import io.comptoir.domain.shared.error.Rule;

/** Rules of number series. */
public enum NumberRule implements Rule {
    /** Numbers are chronological: a series never goes back in time. */
    DATE_BEFORE_LAST_OF_SERIES(Kind.VALUE);

    private final Kind kind;

    NumberRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
