package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Takes up an order that was closed, with what had been given up. */
@UseCase("order:reopenClosed")
public class ReopenClosedOrder {

    /** The order, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final OrderDesk desk;
    private final OrderSituations situations;
    private final OrderReservations reservations;
    private final QuantityLedger ledger;

    public ReopenClosedOrder(
            OrderDesk desk, OrderSituations situations, OrderReservations reservations, QuantityLedger ledger) {
        this.desk = desk;
        this.situations = situations;
        this.reservations = reservations;
        this.ledger = ledger;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var effects = order.reopenClosed(desk.situation(caller, order), caller.now());
        desk.keep(caller, order, effects.event());
        ledger.book(effects.entries());
        reservations.reserve(order.snapshot(), situations.progress(order));
        return desk.view(caller, order);
    }
}
