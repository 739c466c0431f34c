package io.comptoir.domain.shared.money;

import java.math.BigDecimal;

/** How much of something, not negative, with at most six decimals (EN 16931 BT-129). 2.5 equals 2.50. */
public record Quantity(BigDecimal value) {

    public Quantity {
        value = DecimalBounds.boundedNonNegative(value, DecimalBounds.DECIMALS);
    }
}
