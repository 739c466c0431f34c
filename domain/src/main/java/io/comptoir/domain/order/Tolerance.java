package io.comptoir.domain.order;

import java.math.BigDecimal;

/**
 * How far a delivery may miss the ordered quantity (F091), in percent units.
 *
 * @param over so much more may leave
 * @param under so much less closes the line
 */
public record Tolerance(BigDecimal over, BigDecimal under) {

    public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Tolerance percent(BigDecimal both) {
        return new Tolerance(both, both);
    }

    /** The most that may leave for {@code quantity}. */
    public BigDecimal most(BigDecimal quantity) {
        return quantity.multiply(HUNDRED.add(over)).movePointLeft(2);
    }

    /** The least that settles {@code quantity}. */
    public BigDecimal least(BigDecimal quantity) {
        return quantity.multiply(HUNDRED.subtract(under)).movePointLeft(2);
    }
}
