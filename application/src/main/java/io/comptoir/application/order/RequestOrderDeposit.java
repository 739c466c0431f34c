package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.DepositRequest;
import java.util.UUID;

/** Asks the customer for a deposit. */
@UseCase("order:requestDeposit")
public class RequestOrderDeposit {

    /** A percentage of the order, or an amount with tax. */
    public record Command(UUID id, Expected expected, DepositRequest.Wanted wanted) {}

    private final OrderDesk desk;
    private final Ids ids;

    public RequestOrderDeposit(OrderDesk desk, Ids ids) {
        this.desk = desk;
        this.ids = ids;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var event = order.requestDeposit(ids.next(), command.wanted(), desk.situation(caller, order), caller.now());
        desk.keep(caller, order, event);
        return desk.view(caller, order);
    }
}
