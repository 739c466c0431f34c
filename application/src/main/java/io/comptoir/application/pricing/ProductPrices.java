package io.comptoir.application.pricing;

import io.comptoir.domain.pricing.ListedPrice;
import java.time.LocalDate;
import java.util.UUID;

/** What products cost on the price lists, as they are kept up, in the version in force on a
 * day; documents read the {@link PriceBook}. */
public interface ProductPrices {

    /** The prices of a product on a list; in version 0 and empty where there are none. */
    ListedPrice get(UUID priceListId, UUID productId, LocalDate day);

    /** Keeps the prices; refuses a product or a list that is unknown. */
    void put(UUID priceListId, ListedPrice price, LocalDate day);
}
