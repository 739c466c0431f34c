package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.stock.Warehouse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a warehouse. */
@UseCase("warehouse:create")
public class CreateWarehouse {

    /** The new one; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, Warehouse.Profile profile) {}

    private final Warehouses warehouses;
    private final Ids ids;
    private final History history;

    public CreateWarehouse(Warehouses warehouses, Ids ids, History history) {
        this.warehouses = warehouses;
        this.ids = ids;
        this.history = history;
    }

    public Warehouse handle(Caller caller, Command command) {
        var id = command.id() == null ? ids.next() : command.id();
        var warehouse = Warehouse.create(id, command.profile(), caller.now());
        warehouses.add(warehouse);
        history.record(
                caller, History.Entry.of("WAREHOUSE", id, warehouse.code(), warehouse.head(), "warehouse.created"));
        return warehouse;
    }
}
