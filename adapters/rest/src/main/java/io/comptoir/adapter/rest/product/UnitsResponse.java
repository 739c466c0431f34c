package io.comptoir.adapter.rest.product;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of units. */
@Schema(name = "Units")
public record UnitsResponse(List<UnitResponse> items, PageResponse page) {}
