package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Closes an order that is delivered and invoiced, or gives up the rest (F051). */
@UseCase("order:close")
public class CloseOrder {

    /** The order, as the caller has seen it; {@code giveUpRemainder} does without what was not delivered. */
    public record Command(UUID id, Expected expected, boolean giveUpRemainder) {}

    private final OrderDesk desk;
    private final OrderReservations reservations;
    private final WaitingDeliveries waiting;
    private final Origins origins;
    private final QuantityLedger ledger;

    public CloseOrder(
            OrderDesk desk,
            OrderReservations reservations,
            WaitingDeliveries waiting,
            Origins origins,
            QuantityLedger ledger) {
        this.desk = desk;
        this.reservations = reservations;
        this.waiting = waiting;
        this.origins = origins;
        this.ledger = ledger;
    }

    public OrderView handle(Caller caller, Command command) {
        origins.lock(command.id());
        var order = desk.lock(caller, command.id(), command.expected());
        if (command.giveUpRemainder()) {
            waiting.cancel(caller, order);
        }
        var effects = order.close(command.giveUpRemainder(), desk.situation(caller, order), caller.now());
        desk.keep(caller, order, effects.event());
        ledger.book(effects.entries());
        origins.closed(caller, order);
        reservations.release(order);
        return desk.view(caller, order);
    }
}
