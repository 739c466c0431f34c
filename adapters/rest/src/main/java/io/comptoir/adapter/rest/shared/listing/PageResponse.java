package io.comptoir.adapter.rest.shared.listing;

import java.util.List;
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

        boolean totalIsEstimate,

        @Schema(description = "Only with include=counts: rows per status, whatever page is shown") @Nullable
        List<CountBody> counts) {

    /** How many rows have a status. */
    @Schema(name = "StatusCount")
    public record CountBody(@Nullable String status, long count) {}
}
