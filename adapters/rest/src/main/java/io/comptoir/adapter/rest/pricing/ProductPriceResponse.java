package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.pricing.ListedPrice;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs on a price list.
 *
 * @param version 0 where the list does not know the product
 */
@Schema(name = "ProductPrice")
public record ProductPriceResponse(
        UUID productId,
        int version,
        @Nullable BigDecimal listPrice,
        @Nullable BigDecimal standardPrice,
        @Nullable BigDecimal limitPrice)
        implements Representation {

    static ProductPriceResponse of(ListedPrice price) {
        var prices = price.prices();
        return new ProductPriceResponse(
                price.productId(), price.version(), prices.listPrice(), prices.standardPrice(), prices.limitPrice());
    }

    @Override
    public UUID id() {
        return productId;
    }
}
