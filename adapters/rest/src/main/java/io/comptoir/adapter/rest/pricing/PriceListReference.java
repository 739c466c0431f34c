package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.shape.ListedReference;
import io.comptoir.application.pricing.ListPriceLists;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.pricing.PriceList;
import jakarta.inject.Singleton;

/** Price lists in place of their ids. */
@Singleton
public class PriceListReference extends ListedReference<ListPriceLists, PriceList> {

    public PriceListReference(UseCases useCases, ListPriceLists list) {
        super(
                useCases,
                "priceList",
                list,
                ListPriceLists::handle,
                new Shown<>(PriceListResponse.class, PriceListResponse::of));
    }
}
