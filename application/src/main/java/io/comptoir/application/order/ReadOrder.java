package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows an order. */
@UseCase("order:read")
public class ReadOrder {

    private final OrderDesk desk;

    public ReadOrder(OrderDesk desk) {
        this.desk = desk;
    }

    public OrderView handle(Caller caller, UUID id) {
        return desk.view(caller, desk.get(caller, id));
    }
}
