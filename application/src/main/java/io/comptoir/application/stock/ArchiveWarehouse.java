package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.stock.Warehouse;
import java.util.UUID;

/** Puts a warehouse aside: documents keep it, new ones refuse it. */
@UseCase("warehouse:archive")
public class ArchiveWarehouse {

    /** Which one, in which version. */
    public record Command(UUID id, Expected expected) {}

    private final Warehouses warehouses;
    private final History history;

    public ArchiveWarehouse(Warehouses warehouses, History history) {
        this.warehouses = warehouses;
        this.history = history;
    }

    public Warehouse handle(Caller caller, Command command) {
        var warehouse = warehouses.lock(command.id(), command.expected()).archive(caller.now());
        warehouses.update(warehouse);
        history.record(
                caller,
                History.Entry.of(
                        "WAREHOUSE", warehouse.id(), warehouse.code(), warehouse.head(), "warehouse.archived"));
        return warehouse;
    }
}
