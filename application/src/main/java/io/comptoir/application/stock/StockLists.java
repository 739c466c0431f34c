package io.comptoir.application.stock;

import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.stock.StockMove;
import java.math.BigDecimal;
import java.util.UUID;

/** Levels and moves as they are listed. */
public interface StockLists {

    /**
     * A product in a warehouse.
     *
     * @param expectedIn announced, and not there yet
     * @param expectedOut on validated orders, and not left yet; what is reserved for them is part of it
     */
    record LevelRow(
            UUID id,
            UUID productId,
            String productCode,
            String productName,
            UUID warehouseId,
            String warehouseCode,
            BigDecimal onHand,
            BigDecimal reserved,
            BigDecimal available,
            BigDecimal expectedIn,
            BigDecimal expectedOut) {}

    Page<LevelRow> levels(ListRequest request);

    Page<StockMove> moves(ListRequest request);
}
