package io.comptoir.adapter.rest.returns;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of returns. */
@Schema(name = "Returns")
public record ReturnsResponse(List<ReturnRowResponse> items, PageResponse page) {}
