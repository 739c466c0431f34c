package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Hands a bounced payment in once more; it is allocated anew. */
@UseCase("payment:represent")
public class RepresentPayment {

    public record Command(UUID payment, Expected expected) {}

    private final PaymentDesk desk;
    private final PaymentViewing viewing;

    public RepresentPayment(PaymentDesk desk, PaymentViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public PaymentView handle(Caller caller, Command command) {
        var payment = desk.open(command.payment(), command.expected());
        desk.saveRepresented(caller, payment, payment.represent(caller.now()));
        return viewing.show(caller, payment);
    }
}
