package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.money.UnitPrice;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs on a price list, per unit, in the list's currency and without tax.
 *
 * @param listPrice catalogue price (prix tarif, F148)
 * @param standardPrice what the company asks for (prix standard, F149); null: the list price
 * @param limitPrice the lowest price at which it may be sold (prix plancher, F150); null: none
 */
public record Prices(
        @Nullable BigDecimal listPrice,
        @Nullable BigDecimal standardPrice,
        @Nullable BigDecimal limitPrice) {

    public static final Prices NONE = new Prices(null, null, null);

    public Prices {
        listPrice = checked(listPrice);
        standardPrice = checked(standardPrice);
        limitPrice = checked(limitPrice);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** What a line costs before anybody bargains: the standard price, else the list price. */
    public @Nullable BigDecimal rulePrice() {
        return standardPrice == null ? listPrice : standardPrice;
    }

    private static @Nullable BigDecimal checked(@Nullable BigDecimal price) {
        return price == null ? null : new UnitPrice(price).value();
    }
}
