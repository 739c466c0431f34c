package io.comptoir.domain.stock;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that leave.
 *
 * @param moveId of the move that this makes
 * @param heldBy the order line for which they were held; null when nobody waited for them
 */
public record Shipment(
        UUID moveId, StockKey stock, @Nullable UUID heldBy, BigDecimal quantity, StockMove.Cause cause) {}
