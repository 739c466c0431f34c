package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of quotes. */
@Schema(name = "Quotes")
public record QuotesResponse(List<QuoteRowResponse> items, PageResponse page) {}
