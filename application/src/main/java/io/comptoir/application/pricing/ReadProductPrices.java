package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.ListedPrice;
import java.util.UUID;

/** Reads the prices of a product on a price list. */
@UseCase("priceList:read")
public class ReadProductPrices {

    private final PriceLists lists;
    private final ProductPrices prices;

    public ReadProductPrices(PriceLists lists, ProductPrices prices) {
        this.lists = lists;
        this.prices = prices;
    }

    public ListedPrice handle(Caller caller, UUID priceListId, UUID productId) {
        return prices.get(lists.get(priceListId).id(), productId, caller.now().day());
    }
}
