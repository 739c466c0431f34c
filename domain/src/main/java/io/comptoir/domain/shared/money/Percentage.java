package io.comptoir.domain.shared.money;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import java.math.BigDecimal;
import java.util.Map;

/** From 0 to 100, in percent units: 20 is 20 %. At most six decimals; 5.5 equals 5.50. */
public record Percentage(BigDecimal value) {

    public static final BigDecimal MAX = BigDecimal.valueOf(100);

    public Percentage {
        value = DecimalBounds.boundedNonNegative(value, DecimalBounds.DECIMALS);
        if (value.compareTo(MAX) > 0) {
            throw InvalidValue.at("", "percentage-out-of-range", Map.of("max", MAX));
        }
    }

    /** So many percent of the amount, rounded half up. */
    public Money of(Money base) {
        return Rounding.percent(base, value);
    }
}
