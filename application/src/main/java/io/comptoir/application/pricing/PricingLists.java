package io.comptoir.application.pricing;

import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.pricing.ListedPrice;
import io.comptoir.domain.pricing.PriceList;
import io.comptoir.domain.pricing.TaxRate;
import java.time.LocalDate;
import java.util.UUID;

/** Tax rates and prices as they are listed and searched. */
public interface PricingLists {

    Page<TaxRate> taxRates(ListRequest request);

    Page<PriceList> priceLists(ListRequest request);

    /** The prices of one list, by product. */
    Page<ListedPrice> prices(UUID priceListId, LocalDate day, ListRequest request);
}
