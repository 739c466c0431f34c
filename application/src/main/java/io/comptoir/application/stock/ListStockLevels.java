package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.application.stock.StockLists.LevelRow;
import java.util.List;

/** What is where, and for whom (F193). */
@UseCase("stock:list")
public class ListStockLevels {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "stock/levels",
            List.of(
                    new Field("productId", "product_id", Field.Type.ID, false),
                    new Field("warehouseId", "warehouse_id", Field.Type.ID, false),
                    new Field("productCode", "product_code", Field.Type.TEXT, true),
                    new Field("onHand", "on_hand", Field.Type.DECIMAL, true),
                    new Field("reserved", "reserved", Field.Type.DECIMAL, true),
                    new Field("available", "available", Field.Type.DECIMAL, true)),
            true,
            "productCode");

    private final StockLists lists;

    public ListStockLevels(StockLists lists) {
        this.lists = lists;
    }

    public Page<LevelRow> handle(Caller caller, ListRequest request) {
        return lists.levels(request);
    }
}
