package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.DecimalBounds;
import io.comptoir.domain.shared.money.Percentage;
import java.math.BigDecimal;

/**
 * A manual discount of a line (an allowance, BG-27) or of a document (BG-20).
 *
 * @param value percent units, or an amount of the document's currency for the whole line or document
 * @param stacking what a percentage is taken of
 */
public record Discount(Kind kind, BigDecimal value, Stacking stacking) {

    public enum Kind {
        PERCENT,
        AMOUNT
    }

    public enum Stacking {
        /** Of the amount before any discount: 10 % and 5 % of 100 leave 85.00. */
        CUMULATIVE,
        /** Of what the discounts before it left: 10 % and 5 % of 100 leave 85.50. */
        CASCADE
    }

    public Discount {
        value = switch (kind) {
            case PERCENT -> new Percentage(value).value();
            case AMOUNT -> DecimalBounds.boundedNonNegative(value, DecimalBounds.DECIMALS);
        };
    }
}
