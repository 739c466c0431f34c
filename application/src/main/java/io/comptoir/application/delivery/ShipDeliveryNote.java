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
    private final DeliveryShipping shipping;
    private final DeliveryViewing viewing;

    public ShipDeliveryNote(DeliveryDesk desk, DeliveryShipping shipping, DeliveryViewing viewing) {
        this.desk = desk;
        this.shipping = shipping;
        this.viewing = viewing;
    }

    public DeliveryView handle(Caller caller, Command command) {
        var work = desk.open(caller, command.note(), command.expected());
        var event = work.note().ship(command.trackingNumber(), work.situation(), caller.now());
        shipping.save(caller, work, event);
        return viewing.show(caller, work);
    }
}
