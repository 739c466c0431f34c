package io.comptoir.application.stock;

import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.stock.Warehouse;
import org.jspecify.annotations.Nullable;

/** Gives a new company the warehouse that every company has. */
@Service
public class FirstWarehouse {

    private final Warehouses warehouses;
    private final Ids ids;

    public FirstWarehouse(Warehouses warehouses, Ids ids) {
        this.warehouses = warehouses;
        this.ids = ids;
    }

    /** Runs inside the unit of work of the new company. */
    public Warehouse create(@Nullable Address address, Stamp now) {
        var profile = new Warehouse.Profile("PRINCIPAL", "Entrepôt principal", address, true, false);
        var warehouse = Warehouse.create(ids.next(), profile, now);
        warehouses.add(warehouse);
        return warehouse;
    }
}
