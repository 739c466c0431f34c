package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Takes allocations back; the money is the customer's credit again. */
@UseCase("payment:deallocate")
public class DeallocatePayment {

    /** @param allocations empty: all */
    public record Command(UUID payment, Expected expected, List<UUID> allocations, String reason) {}

    private final PaymentDesk desk;
    private final PaymentViewing viewing;

    public DeallocatePayment(PaymentDesk desk, PaymentViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public PaymentView handle(Caller caller, Command command) {
        var payment = desk.openWithTargets(command.payment(), command.expected());
        desk.save(caller, payment, payment.deallocate(command.allocations(), command.reason(), caller.now()));
        return viewing.show(caller, payment);
    }
}
