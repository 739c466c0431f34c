package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cancels a note that has not left; what it held is free again. */
@UseCase("deliveryNote:cancel")
public class CancelDeliveryNote {

    public record Command(
            UUID note, Expected expected, @Nullable String reason) {}

    private final DeliveryDesk desk;
    private final DeliveryViewing viewing;

    public CancelDeliveryNote(DeliveryDesk desk, DeliveryViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public DeliveryView handle(Caller caller, Command command) {
        var work = desk.open(caller, command.note(), command.expected());
        var event = work.note().cancel(command.reason(), work.situation(), caller.now());
        desk.save(caller, work.note(), event);
        return viewing.show(caller, work);
    }
}
