package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.OrderType;
import java.util.UUID;

/** Shows a type of order. */
@UseCase("orderType:read")
public class ReadOrderType {

    private final OrderTypes types;

    public ReadOrderType(OrderTypes types) {
        this.types = types;
    }

    public OrderType handle(Caller caller, UUID id) {
        return types.get(id);
    }
}
