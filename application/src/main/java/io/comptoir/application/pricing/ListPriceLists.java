package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.pricing.PriceList;
import java.util.List;

/** Lists the price lists. */
@UseCase("priceList:list")
public class ListPriceLists {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "price-lists",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("currency", "currency", Field.Type.CODE, true),
                    new Field("isDefault", "is_default", Field.Type.BOOLEAN, false),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false)),
            true,
            "code");

    private final PricingLists lists;

    public ListPriceLists(PricingLists lists) {
        this.lists = lists;
    }

    public Page<PriceList> handle(Caller caller, ListRequest request) {
        return lists.priceLists(request);
    }
}
