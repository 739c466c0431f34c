package io.comptoir.adapter.rest.pricing;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tax rates. */
@Schema(name = "TaxRates")
public record TaxRatesResponse(List<TaxRateResponse> items, PageResponse page) {}
