package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.delivery.DeliveryAllowance;
import io.comptoir.domain.delivery.DeliveryChange;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import java.util.UUID;
import java.util.function.Function;

/** Changes a draft: quantities, lots, carrier, planned date, parcels. */
@UseCase("deliveryNote:update")
public class UpdateDeliveryNote {

    /** @param edit what to change, given the note as it is */
    public record Command(UUID note, Expected expected, Function<DeliveryNoteSnapshot, DeliveryChange> edit) {}

    private final DeliveryDesk desk;
    private final DeliveryViewing viewing;

    public UpdateDeliveryNote(DeliveryDesk desk, DeliveryViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public DeliveryView handle(Caller caller, Command command) {
        var work = desk.open(caller, command.note(), command.expected());
        var change = command.edit().apply(work.note().snapshot());
        new DeliveryAllowance(work.note().snapshot(), work.orders()).check(change.quantities());
        desk.save(caller, work.note(), work.note().update(change, work.situation(), caller.now()));
        return viewing.show(caller, work);
    }
}
