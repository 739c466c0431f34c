package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes one delivery note of several orders of a customer that go to one address (F079). */
@UseCase("deliveryNote:create")
public class CollectDeliveryNote {

    public record Command(List<UUID> orders, @Nullable LocalDate plannedDate) {}

    private final DeliveryDrafting drafting;
    private final DeliveryDesk desk;
    private final DeliveryViewing viewing;

    public CollectDeliveryNote(DeliveryDrafting drafting, DeliveryDesk desk, DeliveryViewing viewing) {
        this.drafting = drafting;
        this.desk = desk;
        this.viewing = viewing;
    }

    public DeliveryView handle(Caller caller, Command command) {
        var note = drafting.ofOrders(caller, command.orders(), command.plannedDate());
        return viewing.show(caller, desk.look(caller, note.id()));
    }
}
