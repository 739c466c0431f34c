package io.comptoir.domain.stock;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is to be written after work on shelves.
 *
 * @param reservations new or changed
 * @param gone lines that want nothing any more
 * @param held how much more, or less, each line holds than before
 * @param costs average costs that changed, by product
 */
public record StockChanges(
        List<StockLevel> levels,
        List<Reservation> reservations,
        List<UUID> gone,
        List<HeldChange> held,
        List<StockMove> moves,
        Map<UUID, BigDecimal> costs) {

    /** A line that holds more, or less (negative), than before. */
    public record HeldChange(UUID lineId, Reservation.Holder holder, BigDecimal change) {}

    /** What one unit was worth when it moved, by the line that caused the move. */
    public Map<UUID, BigDecimal> unitCosts() {
        return moves.stream()
                .collect(Collectors.toMap(m -> m.cause().lineId(), StockMove::unitCost, (first, second) -> first));
    }
}
