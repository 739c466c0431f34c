package io.comptoir.adapter.rest.stock;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of warehouses. */
@Schema(name = "Warehouses")
public record WarehousesResponse(List<WarehouseResponse> items, PageResponse page) {}
