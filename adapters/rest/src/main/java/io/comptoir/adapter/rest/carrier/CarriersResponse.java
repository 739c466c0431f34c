package io.comptoir.adapter.rest.carrier;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of carriers. */
@Schema(name = "Carriers")
public record CarriersResponse(List<CarrierResponse> items, PageResponse page) {}
