package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.LargestRemainder;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

/** The lines of one tax key, in the document's price mode. */
record TaxGroup(TaxKey key, Currency currency, List<TaxedLine> lines) {

    /** The sum of the lines after all discounts. */
    Money due() {
        return sum(TaxedLine::due);
    }

    Money documentShare() {
        return sum(TaxedLine::documentShare);
    }

    /**
     * Shares {@code total} over the lines: each line's exact amount times {@code factor / divisor}, rounded so that
     * the sum is kept. A line is thus never off by more than its own rounding, even where lines that deduct a
     * deposit leave next to nothing of the group.
     */
    List<Money> share(Money total, Function<TaxedLine, Money> amount, BigDecimal factor, BigDecimal divisor) {
        var dividends = lines.stream()
                .map(l -> amount.apply(l).amount().multiply(factor))
                .toList();
        return LargestRemainder.round(total, dividends, divisor);
    }

    private Money sum(Function<TaxedLine, Money> amount) {
        return Money.sum(currency, lines.stream().map(amount).toList());
    }
}
