package io.comptoir.domain.shared.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits an amount without losing or inventing a cent: each part is its exact share rounded down to the
 * currency's smallest unit, and the units still missing go one each to the largest remainders. On a tie the
 * part with the larger share wins, then the earlier one. Works for amounts of either sign: rounding down is
 * towards minus infinity, so a negative amount is split as exactly as a positive one.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /** Parts of {@code total} in proportion to {@code weights}; a weight of zero gets nothing. */
    public static List<Money> split(Money total, List<BigDecimal> weights) {
        if (weights.stream().anyMatch(w -> DecimalBounds.modest(w).signum() < 0)) {
            throw new IllegalStateException("a weight is negative: " + weights);
        }
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            return nothing(total, weights.size());
        }
        return round(total, weights.stream().map(total.amount()::multiply).toList(), sum);
    }

    /**
     * Rounds the exact shares {@code dividends[i] / divisor} to amounts that sum to {@code total}, which must be
     * the rounded sum of the shares. Shares may differ in sign.
     */
    public static List<Money> round(Money total, List<BigDecimal> dividends, BigDecimal divisor) {
        var shares = exactShares(total, dividends, divisor);
        var missing = total.minorUnits().subtract(sumOfFloors(shares));
        if (missing.signum() < 0 || missing.compareTo(BigInteger.valueOf(shares.size())) > 0) {
            throw new IllegalStateException(total + " is not the sum of " + dividends + " / " + divisor);
        }
        var units = new ArrayList<>(shares.stream().map(Share::floor).toList());
        shares.stream()
                .sorted(Share.FIRST_SERVED)
                .limit(missing.intValue())
                .forEach(s -> units.set(s.position, s.floor.add(BigInteger.ONE)));
        return units.stream().map(u -> Money.ofMinorUnits(u, total.currency())).toList();
    }

    private static List<Money> nothing(Money total, int parts) {
        if (!total.isZero()) {
            throw new IllegalStateException("nothing to split " + total + " over");
        }
        return IntStream.range(0, parts).mapToObj(i -> total).toList();
    }

    private static List<Share> exactShares(Money total, List<BigDecimal> dividends, BigDecimal divisor) {
        int scale = Math.max(
                divisor.scale(),
                dividends.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        int digits = MinorUnits.digits(total.currency());
        var denominator = integer(divisor, scale);
        return IntStream.range(0, dividends.size())
                .mapToObj(i -> Share.of(i, integer(dividends.get(i), scale + digits), denominator))
                .toList();
    }

    private static BigInteger integer(BigDecimal value, int scale) {
        return DecimalBounds.modest(value).movePointRight(scale).toBigIntegerExact();
    }

    private static BigInteger sumOfFloors(List<Share> shares) {
        return shares.stream().map(Share::floor).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** A share in smallest units over a common denominator: its floor, what the floor leaves, and its size. */
    private record Share(int position, BigInteger floor, BigInteger remainder, BigInteger size) {

        static final Comparator<Share> FIRST_SERVED = Comparator.comparing(Share::remainder)
                .thenComparing(Share::size)
                .reversed()
                .thenComparingInt(Share::position);

        static Share of(int position, BigInteger numerator, BigInteger denominator) {
            var remainder = numerator.mod(denominator);
            return new Share(position, numerator.subtract(remainder).divide(denominator), remainder, numerator.abs());
        }
    }
}
