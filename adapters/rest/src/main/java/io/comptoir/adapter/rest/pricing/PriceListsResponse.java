package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of price lists. */
@Schema(name = "PriceLists")
public record PriceListsResponse(List<PriceListResponse> items, PageResponse page) {}
