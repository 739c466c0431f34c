package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of products. */
@Schema(name = "Products")
public record ProductsResponse(List<ProductResponse> items, PageResponse page) {}
