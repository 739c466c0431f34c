package io.comptoir.domain.stock;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that come in.
 *
 * @param moveId of the move that this makes
 * @param unitCost what one is worth; null: the average
 */
public record Receipt(
        UUID moveId,
        StockKey stock,
        Location from,
        Location to,
        BigDecimal quantity,
        @Nullable BigDecimal unitCost,
        StockMove.Cause cause) {}
