package io.comptoir.domain.quote;

import io.comptoir.domain.shared.error.Faults;
import io.comptoir.domain.shared.totals.Discount;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line before it is on a quote, without what is found out there: prices of products and taxes.
 *
 * @param productId null for free text
 * @param description instead of the product's name
 * @param unitPrice an override, or the price of free text
 * @param taxRateId a choice; null: the fiscal position decides
 */
public record WantedLine(
        @Nullable UUID productId,
        @Nullable String description,
        BigDecimal quantity,
        @Nullable String unitCode,
        @Nullable BigDecimal unitPrice,
        @Nullable UUID taxRateId,
        List<Discount> discounts,
        boolean optional) {

    public WantedLine {
        discounts = List.copyOf(discounts);
    }

    /** Free text that nobody has priced yet stands at zero on a draft, to be filled in there. */
    public WantedLine priced() {
        var price = productId == null && unitPrice == null ? BigDecimal.ZERO : unitPrice;
        return new WantedLine(productId, description, quantity, unitCode, price, taxRateId, discounts, optional);
    }

    /** Adds what is wrong with lines of which each has to name something. */
    public static void check(List<WantedLine> lines, Faults faults) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            faults.check(
                    line.productId != null || (line.description != null && !line.description.isBlank()),
                    "/lines/" + i + "/description",
                    "required");
        }
    }
}
