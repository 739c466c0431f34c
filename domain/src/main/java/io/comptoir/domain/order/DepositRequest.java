package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Percentage;
import io.comptoir.domain.shared.money.Rounding;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deposit that a customer was asked for: a request without legal number. Money received on it makes the
 * deposit invoice.
 *
 * @param percent of the order's total with tax, where it was asked for so
 * @param amount tax included
 */
public record DepositRequest(UUID id, @Nullable BigDecimal percent, Money amount, Stamp asked) {

    /** What is wanted: a percentage or an amount. */
    public record Wanted(
            @Nullable BigDecimal percent, @Nullable BigDecimal amount) {}

    static DepositRequest of(UUID id, Wanted wanted, Money orderGross, Stamp now) {
        var amount = amount(wanted, orderGross);
        OrderRule.DEPOSIT_OUT_OF_RANGE.check(
                amount.isPositive() && amount.compareTo(orderGross) <= 0,
                "amount",
                amount.amount(),
                "max",
                orderGross.amount());
        return new DepositRequest(id, wanted.percent(), amount, now);
    }

    private static Money amount(Wanted wanted, Money orderGross) {
        var percent = wanted.percent();
        var amount = wanted.amount();
        if (percent != null && amount == null) {
            return Rounding.percent(orderGross, new Percentage(percent).value());
        }
        if (amount != null && percent == null) {
            return new Money(amount, orderGross.currency());
        }
        throw OrderRule.DEPOSIT_OUT_OF_RANGE.because("max", orderGross.amount()).exception();
    }
}
