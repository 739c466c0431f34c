package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Rewrites an order, or only its notes (F060, F061). */
@UseCase("order:update")
public class UpdateOrder {

    /** The order, as the caller has seen it, and as it is to be. */
    public record Command(UUID id, Expected expected, OrderSheet sheet) {}

    private final OrderDesk desk;
    private final OrderDrafting drafting;
    private final OrderReservations reservations;

    public UpdateOrder(OrderDesk desk, OrderDrafting drafting, OrderReservations reservations) {
        this.desk = desk;
        this.drafting = drafting;
        this.reservations = reservations;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var before = order.snapshot();
        var changed = drafting.change(caller, command.sheet(), before);
        var event = order.update(changed, desk.situation(caller, order), caller.now());
        desk.keep(caller, order, event);
        reservations.lower(before, order.snapshot());
        return desk.view(caller, order);
    }
}
