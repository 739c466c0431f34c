package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.LargestRemainder;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cumulative pro rata: the parts that bring what each whole has received so far to its share of the sum. A whole
 * that has already received more than that gets nothing, and the others share what it is ahead by.
 *
 * @param wholes those that are not positive get nothing
 * @param taken what each has received, no more than the whole
 */
record ProRata(List<Money> wholes, List<Money> taken) {

    /** Parts of an amount that is less than what is left of the wholes. */
    List<Money> next(Money amount) {
        var positive =
                IntStream.range(0, wholes.size()).filter(i -> wholes.get(i).isPositive());
        var served = served(positive.boxed().toList(), amount.amount());
        var dividends =
                served.stream().map(i -> dividend(i, served, amount.amount())).toList();
        var shares = LargestRemainder.round(amount, dividends, sum(wholes, served));
        var parts = new ArrayList<>(Collections.nCopies(wholes.size(), Money.zero(amount.currency())));
        IntStream.range(0, served.size()).forEach(i -> parts.set(served.get(i), shares.get(i)));
        return parts;
    }

    private List<Integer> served(List<Integer> candidates, BigDecimal amount) {
        var behind = candidates.stream()
                .filter(i -> dividend(i, candidates, amount).signum() >= 0)
                .toList();
        return behind.size() == candidates.size() ? candidates : served(behind, amount);
    }

    /** What the whole lacks of its share, times the sum of the wholes. */
    private BigDecimal dividend(int i, List<Integer> among, BigDecimal amount) {
        var share = sum(taken, among).add(amount).multiply(wholes.get(i).amount());
        return share.subtract(taken.get(i).amount().multiply(sum(wholes, among)));
    }

    private static BigDecimal sum(List<Money> amounts, List<Integer> positions) {
        return positions.stream().map(i -> amounts.get(i).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
