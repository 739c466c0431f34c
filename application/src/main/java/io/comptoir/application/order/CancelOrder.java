package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Cancels an order before anything of it is delivered (F049). */
@UseCase("order:cancel")
public class CancelOrder {

    /** The order, as the caller has seen it, and why. */
    public record Command(UUID id, Expected expected, String reason) {}

    private final OrderDesk desk;
    private final OrderReservations reservations;
    private final Origins origins;

    public CancelOrder(OrderDesk desk, OrderReservations reservations, Origins origins) {
        this.desk = desk;
        this.reservations = reservations;
        this.origins = origins;
    }

    public OrderView handle(Caller caller, Command command) {
        origins.lock(command.id());
        var order = desk.lock(caller, command.id(), command.expected());
        var event = order.cancel(command.reason(), desk.situation(caller, order), caller.now());
        desk.keep(caller, order, event);
        origins.giveBack(caller, order);
        reservations.release(order);
        return desk.view(caller, order);
    }
}
