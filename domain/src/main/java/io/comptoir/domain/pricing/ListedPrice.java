package io.comptoir.domain.pricing;

import java.util.UUID;

/**
 * What a product costs on a price list.
 *
 * @param version from 1, one more per change; 0 where the list does not know the product
 */
public record ListedPrice(UUID productId, int version, Prices prices) {

    public static ListedPrice none(UUID productId) {
        return new ListedPrice(productId, 0, Prices.NONE);
    }

    public ListedPrice change(Prices changed) {
        return new ListedPrice(productId, version + 1, changed);
    }
}
