package io.comptoir.domain.payment;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of payment terms. */
public enum PaymentTermRule implements Rule {
    /** Between professionals the law allows 60 days, or 45 days end of month (C. com. art. L441-10): a warning. */
    PAYMENT_TERM_OVER_LEGAL_CAP(Kind.VALUE);

    private final Kind kind;

    PaymentTermRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
