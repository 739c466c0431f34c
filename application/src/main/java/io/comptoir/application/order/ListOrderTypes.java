package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.order.OrderType;
import java.util.List;

/** Lists the types of order, by code. */
@UseCase("orderType:list")
public class ListOrderTypes {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "order-types",
            List.of(
                    new Field("code", "code", Field.Type.TEXT, true),
                    new Field("name", "name", Field.Type.TEXT, true),
                    new Field("archived", "archived", Field.Type.BOOLEAN, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "code");

    private final OrderTypes types;

    public ListOrderTypes(OrderTypes types) {
        this.types = types;
    }

    public Page<OrderType> handle(Caller caller, ListRequest request) {
        return types.page(request);
    }
}
