package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.History.Recorded;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** What happened to an order, oldest first. */
@UseCase("order:read")
public class ReadOrderHistory {

    private final OrderDesk desk;
    private final History history;

    public ReadOrderHistory(OrderDesk desk, History history) {
        this.desk = desk;
        this.history = history;
    }

    public List<Recorded> handle(Caller caller, UUID id) {
        return history.of(OrderHistory.TYPE, desk.get(caller, id).id());
    }
}
