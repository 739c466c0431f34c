package io.comptoir.adapter.rest.pricing;

import io.comptoir.domain.pricing.Prices;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a product costs per unit, without tax, in the currency of the price list. */
@Schema(name = "Prices")
public record PricesBody(
        @Schema(description = "Catalogue price (prix tarif)", examples = "1.50") @DecimalMin("0") @Nullable
        BigDecimal listPrice,

        @Schema(description = "What the company asks for; absent: the list price", examples = "1.20")
        @DecimalMin("0")
        @Nullable
        BigDecimal standardPrice,

        @Schema(description = "The lowest price at which it may be sold (prix plancher)", examples = "0.90")
        @DecimalMin("0")
        @Nullable
        BigDecimal limitPrice) {

    public static PricesBody of(Prices prices) {
        return new PricesBody(prices.listPrice(), prices.standardPrice(), prices.limitPrice());
    }

    public Prices toPrices() {
        return new Prices(listPrice, standardPrice, limitPrice);
    }
}
