package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows a delivery note. */
@UseCase("deliveryNote:read")
public class ReadDeliveryNote {

    private final DeliveryDesk desk;
    private final DeliveryViewing viewing;

    public ReadDeliveryNote(DeliveryDesk desk, DeliveryViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public DeliveryView handle(Caller caller, UUID id) {
        return viewing.show(caller, desk.look(caller, id));
    }
}
