package io.comptoir.adapter.rest.shared.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a page stands in its list. */
@Schema(name = "Page")
public record PageResponse(
        int limit,
        @Nullable String nextCursor,
        @Nullable String prevCursor,

        @Schema(description = "Only with include=total; exact up to 10,000") @Nullable
        Long total,

        boolean totalIsEstimate) {}
