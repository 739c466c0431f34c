package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.stock.Adjustment;
import io.comptoir.domain.stock.Adjustment.Line;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books counted differences: found goods come in, missing ones go. */
@UseCase("stock:adjust")
public class AdjustStock {

    /**
     * What was found.
     *
     * @param warehouseId null: the default one
     */
    public record Command(@Nullable UUID warehouseId, String reason, List<Line> lines) {}

    private final Warehouses warehouses;
    private final StockKeeping stock;
    private final Ids ids;
    private final History history;

    public AdjustStock(Warehouses warehouses, StockKeeping stock, Ids ids, History history) {
        this.warehouses = warehouses;
        this.stock = stock;
        this.ids = ids;
        this.history = history;
    }

    public Adjustment handle(Caller caller, Command command) {
        var adjustment = Adjustment.of(ids.next(), warehouse(command.warehouseId()), command.reason(), command.lines());
        requireTracked(command.lines());
        stock.receive(adjustment.found(ids::next), caller.now());
        stock.lose(adjustment.missing(ids::next), caller.now());
        history.record(
                caller,
                new History.Entry(
                        "STOCK_ADJUSTMENT",
                        adjustment.id(),
                        null,
                        "stock.adjusted",
                        null,
                        1,
                        Map.of(
                                "reason",
                                adjustment.reason(),
                                "lines",
                                adjustment.lines().size())));
        return adjustment;
    }

    private UUID warehouse(@Nullable UUID id) {
        return id == null
                ? warehouses.defaultWarehouse().id()
                : warehouses
                        .find(id)
                        .orElseThrow(() -> unknown("/warehouseId", id))
                        .id();
    }

    private void requireTracked(List<Line> lines) {
        var tracked = stock.tracked(lines.stream().map(Line::productId).toList());
        for (var line : lines) {
            var isTracked = tracked.get(line.productId());
            if (isTracked == null) {
                throw unknown("/lines", line.productId());
            }
            Adjustment.requireTracked(line.productId(), isTracked);
        }
    }

    private static RuntimeException unknown(String pointer, UUID id) {
        return SharedRule.UNKNOWN_REFERENCE
                .because("pointer", pointer, "id", id.toString())
                .exception();
    }
}
