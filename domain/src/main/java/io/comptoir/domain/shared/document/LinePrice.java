package io.comptoir.domain.shared.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The prices of a line per unit, without tax, at most six decimals.
 *
 * @param listPrice catalogue price (prix tarif)
 * @param rulePrice what the price rules gave; null for free text
 * @param limitPrice the lowest price at which the product may be sold (prix plancher)
 * @param cost what one unit costs the company, where known
 * @param unitPrice what is charged before manual line discounts: the rule price, or the user's override
 */
public record LinePrice(
        @Nullable BigDecimal listPrice,
        @Nullable BigDecimal rulePrice,
        @Nullable BigDecimal limitPrice,
        @Nullable BigDecimal cost,
        BigDecimal unitPrice) {

    /** Whether somebody set the price by hand: over what the rules gave, or because no rule knows it. */
    public boolean overridden() {
        return rulePrice == null || rulePrice.compareTo(unitPrice) != 0;
    }

    /** Free text, or an amount that no list knows. */
    public static LinePrice manual(BigDecimal unitPrice) {
        return new LinePrice(null, null, null, null, unitPrice);
    }
}
