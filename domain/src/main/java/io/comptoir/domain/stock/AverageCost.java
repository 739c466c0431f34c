package io.comptoir.domain.stock;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a unit of a product is worth to the company: the average of what was received, weighted by quantity. What
 * leaves takes the average with it and so leaves it alone.
 *
 * @param onHand in all warehouses
 */
public record AverageCost(BigDecimal onHand, BigDecimal average) {

    public static final AverageCost NONE = new AverageCost(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final int DECIMALS = 6;

    /** The average after {@code quantity} came in at {@code unitCost}. */
    public AverageCost received(BigDecimal quantity, BigDecimal unitCost) {
        var before = onHand.max(BigDecimal.ZERO);
        var after = before.add(quantity);
        if (after.signum() <= 0) {
            return this;
        }
        var value = before.multiply(average).add(quantity.multiply(unitCost));
        return new AverageCost(
                onHand.add(quantity),
                value.divide(after, MathContext.DECIMAL128).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
