package io.comptoir.adapter.rest.stock;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.domain.stock.Adjustment;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Counted differences that were booked; its moves are {@code GET /v1/stock/moves?causeId=…}. */
@Schema(name = "StockAdjustment")
public record AdjustmentResponse(UUID id, int version, UUID warehouseId, String reason, List<LineBody> lines)
        implements Representation {

    /** A difference. */
    @Schema(name = "StockAdjustmentDifference")
    public record LineBody(
            UUID productId, BigDecimal quantity, @Nullable BigDecimal unitCost) {}

    static AdjustmentResponse from(Adjustment adjustment) {
        return new AdjustmentResponse(
                adjustment.id(),
                1,
                adjustment.warehouseId(),
                adjustment.reason(),
                adjustment.lines().stream()
                        .map(l -> new LineBody(l.productId(), l.quantity(), l.unitCost()))
                        .toList());
    }
}
