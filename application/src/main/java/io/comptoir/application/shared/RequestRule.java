package io.comptoir.application.shared;

import io.comptoir.domain.shared.error.Rule;

/** Rules about requests rather than about trade. */
public enum RequestRule implements Rule {
    IDEMPOTENCY_KEY_REUSED(Kind.VALUE),
    IDEMPOTENCY_IN_PROGRESS(Kind.STATE);

    private final Kind kind;

    RequestRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
