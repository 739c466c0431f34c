package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of families of products. */
@Schema(name = "ProductFamilies")
public record ProductFamiliesResponse(List<ProductFamilyResponse> items, PageResponse page) {}
