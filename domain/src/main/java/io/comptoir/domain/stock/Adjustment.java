package io.comptoir.domain.stock;

import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Counted differences of one warehouse, with their reason. */
public record Adjustment(UUID id, UUID warehouseId, String reason, List<Line> lines) {

    /**
     * A difference.
     *
     * @param quantity more than was known, or less (negative)
     * @param unitCost what one of what was found is worth; null: the average
     */
    public record Line(
            UUID productId, BigDecimal quantity, @Nullable BigDecimal unitCost) {}

    public Adjustment {
        lines = List.copyOf(lines);
    }

    public static Adjustment of(UUID id, UUID warehouseId, String reason, List<Line> lines) {
        SharedRule.REASON_REQUIRED.check(!reason.isBlank());
        SharedRule.HAS_NO_LINES.check(!lines.isEmpty());
        lines.forEach(l -> StockRule.ADJUSTMENT_IS_ZERO.check(
                l.quantity().signum() != 0, "productId", l.productId().toString()));
        return new Adjustment(id, warehouseId, reason, lines);
    }

    public static void requireTracked(UUID productId, boolean stockTracked) {
        StockRule.NOT_STOCK_TRACKED.check(stockTracked, "productId", productId.toString());
    }

    public List<Receipt> found(Supplier<UUID> moveIds) {
        return lines.stream()
                .filter(l -> l.quantity().signum() > 0)
                .map(l -> new Receipt(
                        moveIds.get(),
                        stock(l),
                        Location.ADJUSTMENT,
                        Location.INTERNAL,
                        l.quantity(),
                        l.unitCost(),
                        cause(l)))
                .toList();
    }

    public List<Shipment> missing(Supplier<UUID> moveIds) {
        return lines.stream()
                .filter(l -> l.quantity().signum() < 0)
                .map(l ->
                        new Shipment(moveIds.get(), stock(l), null, l.quantity().negate(), cause(l)))
                .toList();
    }

    private StockKey stock(Line line) {
        return new StockKey(line.productId(), warehouseId);
    }

    private StockMove.Cause cause(Line line) {
        return new StockMove.Cause("ADJUSTMENT", id, line.productId(), reason);
    }
}
