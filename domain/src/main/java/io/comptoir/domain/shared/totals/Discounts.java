package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import io.comptoir.domain.shared.totals.Discount.Kind;
import io.comptoir.domain.shared.totals.Discount.Stacking;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Applies discounts one after the other. Each is an allowance of its own with its own rounded amount (BT-136,
 * BT-92), so that the amount printed beside a percentage is that percentage of its base.
 */
public final class Discounts {

    private final Money base;
    private final List<Money> amounts = new ArrayList<>();
    private Money left;
    private BigDecimal exact = BigDecimal.ZERO;

    private Discounts(Money base) {
        this.base = base;
        this.left = base;
    }

    /**
     * The amount of each discount. They never take more than the base: that is refused, but for the cents by which
     * percentages that are within the base together exceed it because each is rounded up (twice 50 % of 0.01).
     */
    public static List<Money> amounts(Money base, List<Discount> discounts) {
        var sequence = new Discounts(base);
        discounts.forEach(sequence::take);
        return List.copyOf(sequence.amounts);
    }

    private void take(Discount discount) {
        var wanted = wanted(discount);
        exact = exact.add(wanted);
        boolean fits = exact.compareTo(base.amount()) <= 0
                && (discount.kind() == Kind.PERCENT || wanted.compareTo(left.amount()) <= 0);
        TotalsRule.DISCOUNT_EXCEEDS_AMOUNT.check(fits, "amount", base.amount(), "discount", discount.value());
        var amount = Rounding.toCurrency(wanted, base.currency()).min(left);
        amounts.add(amount);
        left = left.minus(amount);
    }

    private BigDecimal wanted(Discount discount) {
        if (discount.kind() == Kind.AMOUNT) {
            return new Money(discount.value(), base.currency()).amount();
        }
        var of = discount.stacking() == Stacking.CASCADE ? left : base;
        return of.amount().multiply(discount.value()).movePointLeft(2);
    }
}
