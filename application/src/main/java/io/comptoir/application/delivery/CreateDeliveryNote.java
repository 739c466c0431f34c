package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the delivery note of an order: all that is left, or chosen lines and quantities. */
@UseCase("order:createDelivery")
public class CreateDeliveryNote {

    /** @param quantities by order line; empty: all that is left */
    public record Command(
            UUID order,
            Expected expected,
            Map<UUID, BigDecimal> quantities,
            @Nullable LocalDate plannedDate) {}

    private final DeliveryDrafting drafting;
    private final DeliveryDesk desk;
    private final DeliveryViewing viewing;

    public CreateDeliveryNote(DeliveryDrafting drafting, DeliveryDesk desk, DeliveryViewing viewing) {
        this.drafting = drafting;
        this.desk = desk;
        this.viewing = viewing;
    }

    public DeliveryView handle(Caller caller, Command command) {
        var note = drafting.ofOrder(
                caller, command.order(), command.expected(), command.quantities(), command.plannedDate());
        return viewing.show(caller, desk.look(caller, note.id()));
    }
}
