package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;

/** Keeps an amount within bounds. */
final class Between {

    private Between() {}

    /** The amount, but never beyond {@code limit} nor of the other sign. */
    static Money zeroAnd(Money limit, Money amount) {
        var zero = Money.zero(limit.currency());
        return amount.max(limit.min(zero)).min(limit.max(zero));
    }
}
