package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.stock.Warehouse;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a warehouse. */
@UseCase("warehouse:update")
public class ChangeWarehouse {

    /** What becomes of it, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<Warehouse.Profile> change) {}

    private final Warehouses warehouses;
    private final History history;

    public ChangeWarehouse(Warehouses warehouses, History history) {
        this.warehouses = warehouses;
        this.history = history;
    }

    public Warehouse handle(Caller caller, Command command) {
        var before = warehouses.lock(command.id(), command.expected());
        var warehouse = before.change(command.change().apply(before.profile()), caller.now());
        warehouses.update(warehouse);
        history.record(
                caller,
                History.Entry.of(
                        "WAREHOUSE",
                        warehouse.id(),
                        warehouse.code(),
                        warehouse.head(),
                        "warehouse.updated",
                        Map.of("before", before.profile(), "after", warehouse.profile())));
        return warehouse;
    }
}
