package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;

/** Deletes an order on which nothing hangs; the history keeps it whole. */
@UseCase("order:delete")
public class DeleteOrder {

    /** The order, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final OrderDesk desk;
    private final OrderReservations reservations;
    private final Origins origins;
    private final DocumentLinks links;

    public DeleteOrder(OrderDesk desk, OrderReservations reservations, Origins origins, DocumentLinks links) {
        this.desk = desk;
        this.reservations = reservations;
        this.origins = origins;
        this.links = links;
    }

    public void handle(Caller caller, Command command) {
        origins.lock(command.id());
        var order = desk.lock(caller, command.id(), command.expected());
        var event = order.delete(desk.situation(caller, order), caller.now());
        origins.giveBack(caller, order);
        reservations.release(order);
        links.unlink(new DocumentRef(DocumentType.ORDER, order.id()));
        desk.remove(caller, order, event);
    }
}
