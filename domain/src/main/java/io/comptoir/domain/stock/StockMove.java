package io.comptoir.domain.stock;

import io.comptoir.domain.shared.document.Stamp;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goods that went from a place to another: the one way in which stock changes. Moves are never changed nor taken
 * away; what was wrong is moved back.
 *
 * @param quantity positive
 * @param unitCost what one unit was worth then
 * @param cause why it moved
 * @param reversalOf the move that this one takes back
 */
public record StockMove(
        UUID id,
        StockKey stock,
        Location from,
        Location to,
        BigDecimal quantity,
        BigDecimal unitCost,
        Cause cause,
        Stamp moved,
        @Nullable UUID reversalOf) {

    /**
     * Why goods moved.
     *
     * @param type the document, such as {@code DELIVERY_NOTE}, or {@code ADJUSTMENT}
     * @param lineId its line
     * @param reason as typed
     */
    public record Cause(
            String type, UUID id, UUID lineId, @Nullable String reason) {}
}
