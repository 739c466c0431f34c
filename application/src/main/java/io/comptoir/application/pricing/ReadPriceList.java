package io.comptoir.application.pricing;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.pricing.PriceList;
import java.util.UUID;

/** Reads a price list. */
@UseCase("priceList:read")
public class ReadPriceList {

    private final PriceLists priceLists;

    public ReadPriceList(PriceLists priceLists) {
        this.priceLists = priceLists;
    }

    public PriceList handle(Caller caller, UUID id) {
        return priceLists.get(id);
    }
}
