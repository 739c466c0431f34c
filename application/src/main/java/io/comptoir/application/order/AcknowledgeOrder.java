package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.order.AcknowledgementStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the customer that his order is accepted, with lead times to be confirmed or confirmed (F059). */
@UseCase("order:acknowledge")
public class AcknowledgeOrder {

    /**
     * What the customer is told.
     *
     * @param to an e-mail address; null: the customer's
     */
    public record Command(
            UUID id, Expected expected, @Nullable String to, AcknowledgementStatus told) {}

    private final OrderDesk desk;

    public AcknowledgeOrder(OrderDesk desk) {
        this.desk = desk;
    }

    public OrderView handle(Caller caller, Command command) {
        var order = desk.lock(caller, command.id(), command.expected());
        var event = order.acknowledge(command.told(), desk.situation(caller, order), caller.now());
        desk.keep(caller, order, event);
        return desk.view(caller, order);
    }
}
