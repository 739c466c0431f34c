package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.pricing.ListedPrice;
import java.util.List;
import java.util.UUID;

/** Lists the prices of a price list. */
@UseCase("priceList:read")
public class ListProductPrices {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "price-lists/{id}/prices",
            List.of(
                    new Field("productId", "id", Field.Type.ID, false),
                    new Field("productCode", "code", Field.Type.TEXT, true),
                    new Field("productName", "name", Field.Type.TEXT, true)),
            true,
            "productCode");

    private final PriceLists lists;
    private final PricingLists prices;

    public ListProductPrices(PriceLists lists, PricingLists prices) {
        this.lists = lists;
        this.prices = prices;
    }

    public Page<ListedPrice> handle(Caller caller, UUID priceListId, ListRequest request) {
        return prices.prices(lists.get(priceListId).id(), caller.now().day(), request);
    }
}
