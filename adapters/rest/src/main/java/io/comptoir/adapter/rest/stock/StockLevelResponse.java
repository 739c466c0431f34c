package io.comptoir.adapter.rest.stock;

import io.comptoir.adapter.rest.shared.listing.PageResponse;
import io.comptoir.application.stock.StockLists.LevelRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a product is in a warehouse. */
@Schema(name = "StockLevel")
public record StockLevelResponse(
        UUID id,
        UUID productId,
        String productCode,
        String productName,
        UUID warehouseId,
        String warehouseCode,
        BigDecimal onHand,
        BigDecimal reserved,

        @Schema(description = "onHand − reserved") BigDecimal available,
        BigDecimal expectedIn,

        @Schema(description = "On validated orders and not left yet; what is reserved for them is part of it")
        BigDecimal expectedOut) {

    /** A page of levels. */
    @Schema(name = "StockLevels")
    public record Levels(List<StockLevelResponse> items, PageResponse page) {}

    static StockLevelResponse from(LevelRow row) {
        return new StockLevelResponse(
                row.id(),
                row.productId(),
                row.productCode(),
                row.productName(),
                row.warehouseId(),
                row.warehouseCode(),
                row.onHand(),
                row.reserved(),
                row.available(),
                row.expectedIn(),
                row.expectedOut());
    }
}
