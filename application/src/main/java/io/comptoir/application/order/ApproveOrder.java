package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Approves an order in spite of the rules it breaks (F046). */
@UseCase("order:approve")
public class ApproveOrder {

    /** The order, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final OrderDesk desk;
    private final OrderValidation validation;

    public ApproveOrder(OrderDesk desk, OrderValidation validation) {
        this.desk = desk;
        this.validation = validation;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var situation = desk.situation(caller, order);
        var event = order.approve(situation, caller.now());
        return validation.keep(caller, order, situation.progress(), event, ValidationInput.NOTHING);
    }
}
