package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ships: stock leaves, unless somebody has to approve first. */
@UseCase("deliveryNote:ship")
public class ShipDeliveryNote {

    public record Command(
            UUID note, Expected expected, @Nullable String trackingNumber) {}

    private final DeliveryDesk desk;
    private final DeliverySending sending;
    private final DeliveryViewing viewing;

    public ShipDeliveryNote(DeliveryDesk desk, DeliverySending sending, DeliveryViewing viewing) {
        this.desk = desk;
        this.sending = sending;
        this.viewing = viewing;
    }

    public DeliveryView handle(Caller caller, Command command) {
        var work = desk.open(caller, command.note(), command.expected());
        var event = work.note().ship(command.trackingNumber(), work.situation(), caller.now());
        return viewing.show(
                caller,
                desk.look(caller, sending.keep(caller, work, event).note().id()));
    }
}
