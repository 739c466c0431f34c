package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.OrderType;
import io.comptoir.domain.order.OrderTypePreset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a type of order (F031). */
@UseCase("orderType:create")
public class CreateOrderType {

    /** @param id only where the client made one */
    public record Command(@Nullable UUID id, String name, OrderTypePreset preset) {}

    private final OrderTypes types;
    private final Ids ids;
    private final History history;

    public CreateOrderType(OrderTypes types, Ids ids, History history) {
        this.types = types;
        this.ids = ids;
        this.history = history;
    }

    public OrderType handle(Caller caller, Command command) {
        var id = command.id() == null ? ids.next() : command.id();
        var type = OrderType.create(id, command.name(), command.preset(), caller.now());
        types.add(type);
        history.record(caller, History.Entry.of("ORDER_TYPE", id, type.code(), type.head(), "order-type.created"));
        return type;
    }
}
