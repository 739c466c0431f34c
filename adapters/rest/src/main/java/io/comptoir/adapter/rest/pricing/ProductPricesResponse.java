package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of prices. */
@Schema(name = "ProductPrices")
public record ProductPricesResponse(List<ProductPriceResponse> items, PageResponse page) {}
