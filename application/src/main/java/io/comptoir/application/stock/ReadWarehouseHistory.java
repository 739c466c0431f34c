package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Reads what happened to a warehouse. */
@UseCase("warehouse:read")
public class ReadWarehouseHistory {

    private final Warehouses warehouses;
    private final History history;

    public ReadWarehouseHistory(Warehouses warehouses, History history) {
        this.warehouses = warehouses;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of("WAREHOUSE", warehouses.get(id).id());
    }
}
