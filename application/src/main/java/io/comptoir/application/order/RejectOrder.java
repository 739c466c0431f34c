package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Refuses an order that waits for approval (F048). */
@UseCase("order:reject")
public class RejectOrder {

    /** The order, as the caller has seen it, and why. */
    public record Command(UUID id, Expected expected, String reason) {}

    private final OrderDesk desk;

    public RejectOrder(OrderDesk desk) {
        this.desk = desk;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var event = order.reject(command.reason(), desk.situation(caller, order), caller.now());
        desk.keep(caller, order, event);
        return desk.view(caller, order);
    }
}
