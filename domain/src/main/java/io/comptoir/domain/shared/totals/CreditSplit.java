package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import java.math.BigDecimal;

/**
 * Credits an invoice line in parts. Each credit brings the sum of all credits to the rounded share of the quantity
 * credited so far (the cumulative method), so the last takes the remainder: whatever the cut, the credits sum to the
 * line to the cent, in net and in tax. One of 3 × 33.335 and then two: 33.34, then 66.67.
 *
 * @param invoiced the whole line
 * @param credited the sum of what earlier credits took of it
 */
public record CreditSplit(LinePart invoiced, LinePart credited) {

    /** The figures of crediting so much more; refused beyond what is left. */
    public LinePart next(BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw InvalidValue.at("", "not-positive");
        }
        var left = left();
        SharedRule.NOTHING_LEFT.check(left.quantity().signum() > 0);
        SharedRule.EXCEEDS_REMAINDER.check(
                quantity.compareTo(left.quantity()) <= 0, "remaining", left.quantity(), "asked", quantity);
        var reached = credited.quantity().add(quantity);
        return new LinePart(
                quantity,
                next(invoiced.net(), credited.net(), left.net(), reached),
                next(invoiced.tax(), credited.tax(), left.tax(), reached));
    }

    /** All that is not yet credited. */
    public LinePart left() {
        return new LinePart(
                invoiced.quantity().subtract(credited.quantity()),
                invoiced.net().minus(credited.net()),
                invoiced.tax().minus(credited.tax()));
    }

    private Money next(Money whole, Money taken, Money left, BigDecimal reached) {
        var next = Rounding.proportion(whole, reached, invoiced.quantity()).minus(taken);
        return Between.zeroAnd(left, next);
    }
}
