package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.OrderType;
import java.util.UUID;

/** Puts a type of order aside: new orders refuse it. */
@UseCase("orderType:archive")
public class ArchiveOrderType {

    public record Command(UUID id, Expected expected) {}

    private final OrderTypes types;
    private final History history;

    public ArchiveOrderType(OrderTypes types, History history) {
        this.types = types;
        this.history = history;
    }

    public OrderType handle(Caller caller, Command command) {
        var type = types.lock(command.id(), command.expected()).archive(caller.now());
        types.update(type);
        history.record(
                caller, History.Entry.of("ORDER_TYPE", type.id(), type.code(), type.head(), "order-type.archived"));
        return type;
    }
}
