package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.delivery.Confirmation;
import io.comptoir.domain.delivery.Confirmation.Difference;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what the customer received, and what becomes of each difference. */
@UseCase("deliveryNote:confirmDelivery")
public class ConfirmDelivery {

    /**
     * What arrived.
     *
     * @param on null: today
     * @param differences by delivery line; lines that are not named arrived whole
     */
    public record Command(
            UUID note,
            Expected expected,
            @Nullable LocalDate on,
            @Nullable String receivedBy,
            Map<UUID, Difference> differences) {}

    private final DeliveryDesk desk;
    private final DeliveryReceiving receiving;
    private final DeliveryViewing viewing;

    public ConfirmDelivery(DeliveryDesk desk, DeliveryReceiving receiving, DeliveryViewing viewing) {
        this.desk = desk;
        this.receiving = receiving;
        this.viewing = viewing;
    }

    public DeliveryView handle(Caller caller, Command command) {
        var work = desk.open(caller, command.note(), command.expected());
        var day = command.on() == null ? caller.now().day() : command.on();
        receiving.confirm(caller, work, new Confirmation(day, command.receivedBy(), command.differences()));
        return viewing.show(caller, work);
    }
}
