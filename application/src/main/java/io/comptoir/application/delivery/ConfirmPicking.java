package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.delivery.DeliveryAllowance;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** Says what was counted when the note was picked (F069). */
@UseCase("deliveryNote:confirmPicking")
public class ConfirmPicking {

    /** @param counted by delivery line; lines that are not named were picked as planned */
    public record Command(UUID note, Expected expected, Map<UUID, BigDecimal> counted) {}

    private final DeliveryDesk desk;
    private final DeliveryViewing viewing;

    public ConfirmPicking(DeliveryDesk desk, DeliveryViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public DeliveryView handle(Caller caller, Command command) {
        var work = desk.open(caller, command.note(), command.expected());
        new DeliveryAllowance(work.note().snapshot(), work.orders()).check(command.counted());
        var event = work.note().confirmPicking(command.counted(), work.situation(), caller.now());
        desk.save(caller, work.note(), event);
        return viewing.show(caller, work);
    }
}
