package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.stock.Warehouse;
import java.util.UUID;

/** Reads a warehouse. */
@UseCase("warehouse:read")
public class ReadWarehouse {

    private final Warehouses warehouses;

    public ReadWarehouse(Warehouses warehouses) {
        this.warehouses = warehouses;
    }

    public Warehouse handle(Caller caller, UUID id) {
        return warehouses.get(id);
    }
}
