package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** The customer consents to being invoiced (F112). */
@UseCase("order:releaseInvoicing")
public class ReleaseOrderInvoicing {

    /** The order, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final OrderDesk desk;

    public ReleaseOrderInvoicing(OrderDesk desk) {
        this.desk = desk;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var event = order.releaseInvoicing(desk.situation(caller, order), caller.now());
        desk.keep(caller, order, event);
        return desk.view(caller, order);
    }
}
