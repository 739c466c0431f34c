package io.comptoir.domain.shared.money;

import java.math.BigDecimal;

/**
 * A price per unit, not negative, with at most six decimals (EN 16931 BT-146). It is not an amount of money: it is
 * never rounded to cents before it has been multiplied by a quantity. 1.5 equals 1.50.
 */
public record UnitPrice(BigDecimal value) {

    public UnitPrice {
        value = DecimalBounds.boundedNonNegative(value, DecimalBounds.DECIMALS);
    }
}
