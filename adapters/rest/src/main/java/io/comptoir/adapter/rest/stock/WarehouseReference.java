package io.comptoir.adapter.rest.stock;

import io.comptoir.adapter.rest.shared.shape.ListedReference;
import io.comptoir.application.shared.UseCases;
import io.comptoir.application.stock.ListWarehouses;
import io.comptoir.domain.stock.Warehouse;
import jakarta.inject.Singleton;

/** Warehouses in place of their ids. */
@Singleton
public class WarehouseReference extends ListedReference<ListWarehouses, Warehouse> {

    public WarehouseReference(UseCases useCases, ListWarehouses list) {
        super(
                useCases,
                "warehouse",
                list,
                ListWarehouses::handle,
                new Shown<>(WarehouseResponse.class, WarehouseResponse::of));
    }
}
