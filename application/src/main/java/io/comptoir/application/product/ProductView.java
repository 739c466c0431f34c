package io.comptoir.application.product;

import io.comptoir.application.shared.Caller;
import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.product.Product;

/**
 * A product with its prices of the default price list.
 *
 * @param withCost whether who reads it may see what it costs the company
 */
public record ProductView(Product product, Prices prices, boolean withCost) {

    private static final String MARGINS = "margins:read";

    static ProductView of(Product product, Prices prices, Caller caller) {
        return new ProductView(product, prices, caller.may(MARGINS));
    }

    ProductView seenBy(Caller caller) {
        return of(product, prices, caller);
    }
}
