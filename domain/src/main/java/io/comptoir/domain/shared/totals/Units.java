package io.comptoir.domain.shared.totals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Arithmetic of the recount, in whole smallest units (cents): integers only, nothing shared with the calculator's
 * decimals.
 */
final class Units {

    /** Quantities, prices and percentages as integers: in millionths. */
    static final int DECIMALS = 6;

    static final BigInteger MILLION = BigInteger.TEN.pow(DECIMALS);
    static final BigInteger HUNDRED_MILLIONS = BigInteger.TEN.pow(8);

    private Units() {}

    static BigInteger millionths(BigDecimal value) {
        return value.setScale(DECIMALS).unscaledValue();
    }

    /** The nearest integer; halves go away from zero. */
    static BigInteger nearest(BigInteger numerator, BigInteger denominator) {
        var twice = numerator.abs().shiftLeft(1).add(denominator);
        var size = twice.divide(denominator.shiftLeft(1));
        return numerator.signum() < 0 ? size.negate() : size;
    }

    static BigInteger sum(List<BigInteger> units) {
        return units.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * Integers near {@code numerators / denominator} that sum to {@code total}: one unit after the other is handed
     * to whoever lacks most, then to the larger share, then to the earlier.
     */
    static List<BigInteger> hand(BigInteger total, List<BigInteger> numerators, BigInteger denominator) {
        var held = new ArrayList<BigInteger>();
        numerators.forEach(n -> held.add(floor(n, denominator)));
        Comparator<Integer> byLack =
                Comparator.comparing(i -> held.get(i).multiply(denominator).subtract(numerators.get(i)));
        var queue =
                new PriorityQueue<>(byLack.thenComparing(i -> numerators.get(i).abs(), Comparator.reverseOrder())
                        .thenComparing(i -> i));
        IntStream.range(0, numerators.size()).forEach(queue::add);
        for (var left = total.subtract(sum(held)); left.signum() > 0; left = left.subtract(BigInteger.ONE)) {
            int next = queue.remove();
            held.set(next, held.get(next).add(BigInteger.ONE));
            queue.add(next);
        }
        return held;
    }

    private static BigInteger floor(BigInteger numerator, BigInteger denominator) {
        var parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
