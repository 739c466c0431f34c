package io.comptoir.adapter.rest.quoterequest;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of requests for quotes. */
@Schema(name = "QuoteRequests")
public record QuoteRequestsResponse(List<QuoteRequestRowResponse> items, PageResponse page) {}
