package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.OrderType;
import io.comptoir.domain.order.OrderTypePreset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Changes a type of order for the orders that are made from now on. */
@UseCase("orderType:update")
public class ChangeOrderType {

    /** How it is to be. */
    public record Form(String name, OrderTypePreset preset) {}

    /** What becomes of it, told under its lock. */
    public record Command(UUID id, Expected expected, Function<OrderType, Form> change) {}

    private final OrderTypes types;
    private final History history;

    public ChangeOrderType(OrderTypes types, History history) {
        this.types = types;
        this.history = history;
    }

    public OrderType handle(Caller caller, Command command) {
        var before = types.lock(command.id(), command.expected());
        var form = command.change().apply(before);
        var type = before.change(form.name(), form.preset(), caller.now());
        types.update(type);
        history.record(
                caller,
                History.Entry.of(
                        "ORDER_TYPE",
                        type.id(),
                        type.code(),
                        type.head(),
                        "order-type.updated",
                        Map.of("before", before.preset(), "after", type.preset())));
        return type;
    }
}
