package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of orders. */
@Schema(name = "Orders")
public record OrdersResponse(List<OrderRowResponse> items, PageResponse page) {}
