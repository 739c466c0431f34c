package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.Performance;
import java.util.List;
import java.util.UUID;

/** Reports services as done, which counts as their delivery. */
@UseCase("order:perform")
public class PerformOrderServices {

    /** The order, as the caller has seen it, and what was done of it. */
    public record Command(UUID id, Expected expected, List<Performance> lines) {}

    private final OrderDesk desk;
    private final QuantityLedger ledger;

    public PerformOrderServices(OrderDesk desk, QuantityLedger ledger) {
        this.desk = desk;
        this.ledger = ledger;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var effects = order.perform(command.lines(), desk.situation(caller, order), caller.now());
        desk.keep(caller, order, effects.event());
        ledger.book(effects.entries());
        return desk.view(caller, order);
    }
}
