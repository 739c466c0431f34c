package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.LargestRemainder;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The discounts of the whole document, spread over its lines: first over the tax groups, since each needs its own
 * allowance (BG-20), then over the lines of each group, by the largest remainder both times. On a tie the larger
 * amount wins, then the higher rate, then the category. Lines that deduct a deposit have no part in it.
 */
record DocumentDiscount(Currency currency, List<ChargedLine> lines, List<Discount> discounts) {

    /** Each line's part. Refused where the discounts are more than the document, deposits deducted. */
    List<Money> shares() {
        var shares = new Money[lines.size()];
        var groups = groups();
        var parts = total().split(groups.stream().map(this::weight).toList());
        for (int g = 0; g < groups.size(); g++) {
            spread(parts.get(g), groups.get(g), shares);
        }
        return List.of(shares);
    }

    private Money total() {
        var total = Money.sum(currency, Discounts.amounts(sum(ChargedLine::discountable), discounts));
        var net = sum(ChargedLine::net);
        TotalsRule.DISCOUNT_EXCEEDS_AMOUNT.check(
                total.isZero() || total.compareTo(net) <= 0, "amount", net.amount(), "discount", total.amount());
        return total;
    }

    private void spread(Money total, List<Integer> group, Money[] shares) {
        var parts =
                LargestRemainder.split(total, group.stream().map(this::weight).toList());
        IntStream.range(0, group.size()).forEach(i -> shares[group.get(i)] = parts.get(i));
    }

    private List<List<Integer>> groups() {
        var byKey = IntStream.range(0, lines.size())
                .boxed()
                .collect(Collectors.groupingBy(i -> lines.get(i).key(), TreeMap::new, Collectors.toList()));
        return List.copyOf(byKey.values());
    }

    private BigDecimal weight(List<Integer> group) {
        return group.stream().map(this::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal weight(int position) {
        return lines.get(position).discountable().amount();
    }

    private Money sum(Function<ChargedLine, Money> amount) {
        return Money.sum(currency, lines.stream().map(amount).toList());
    }
}
