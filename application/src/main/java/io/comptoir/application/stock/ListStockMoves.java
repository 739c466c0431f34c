package io.comptoir.application.stock;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.stock.StockMove;
import java.util.List;

/** Every change of stock, the newest first. */
@UseCase("stock:readMoves")
public class ListStockMoves {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "stock/moves",
            List.of(
                    new Field("productId", "product_id", Field.Type.ID, false),
                    new Field("warehouseId", "warehouse_id", Field.Type.ID, false),
                    new Field("from", "from_location", Field.Type.CODE, false),
                    new Field("to", "to_location", Field.Type.CODE, false),
                    new Field("causeType", "cause_type", Field.Type.CODE, false),
                    new Field("causeId", "cause_id", Field.Type.ID, false),
                    new Field("movedDate", "moved_on", Field.Type.DATE, false),
                    new Field("movedAt", "moved_at", Field.Type.INSTANT, true)),
            false,
            "-movedAt");

    private final StockLists lists;

    public ListStockMoves(StockLists lists) {
        this.lists = lists;
    }

    public Page<StockMove> handle(Caller caller, ListRequest request) {
        return lists.moves(request);
    }
}
