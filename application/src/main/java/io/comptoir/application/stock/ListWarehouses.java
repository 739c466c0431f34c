package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.stock.Warehouse;
import java.util.List;

/** Lists the warehouses. */
@UseCase("warehouse:list")
public class ListWarehouses {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "warehouses",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("isDefault", "is_default", Field.Type.BOOLEAN, true),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "-isDefault,code");

    private final Warehouses warehouses;

    public ListWarehouses(Warehouses warehouses) {
        this.warehouses = warehouses;
    }

    public Page<Warehouse> handle(Caller caller, ListRequest request) {
        return warehouses.page(request);
    }
}
