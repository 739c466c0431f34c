package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Rounding;
import java.util.Currency;

/**
 * A line after its own discounts, in the document's price mode: with tax or without as its price was. The product
 * of quantity and price is rounded once, here; the price itself never.
 */
record ChargedLine(TaxKey key, Money gross, Money allowance, Money net) {

    static ChargedLine of(Currency currency, LineToTotal line) {
        TotalsRule.DISCOUNT_ON_DEDUCTION.check(
                line.quantity().signum() >= 0 || line.discounts().isEmpty());
        var gross = Rounding.toCurrency(line.quantity().multiply(line.unitPrice()), currency);
        var allowance = Money.sum(currency, Discounts.amounts(gross, line.discounts()));
        return new ChargedLine(line.tax(), gross, allowance, gross.minus(allowance));
    }

    /** What document discounts are taken of: lines that deduct a deposit have no part in them. */
    Money discountable() {
        return net.max(Money.zero(net.currency()));
    }
}
