package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Deletes a warehouse that nothing names. */
@UseCase("warehouse:delete")
public class DeleteWarehouse {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Warehouses warehouses;
    private final History history;

    public DeleteWarehouse(Warehouses warehouses, History history) {
        this.warehouses = warehouses;
        this.history = history;
    }

    public void handle(Caller caller, Command command) {
        var warehouse = warehouses.lock(command.id(), command.expected()).requireDeletable();
        warehouses.remove(warehouse.id());
        history.record(
                caller,
                History.Entry.of(
                        "WAREHOUSE",
                        warehouse.id(),
                        warehouse.code(),
                        warehouse.head(),
                        "warehouse.deleted",
                        Map.of("snapshot", warehouse)));
    }
}
