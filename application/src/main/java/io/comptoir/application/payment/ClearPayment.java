package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** The money is on the account. */
@UseCase("payment:clear")
public class ClearPayment {

    public record Command(UUID payment, Expected expected) {}

    private final PaymentDesk desk;
    private final PaymentViewing viewing;

    public ClearPayment(PaymentDesk desk, PaymentViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public PaymentView handle(Caller caller, Command command) {
        var payment = desk.open(command.payment(), command.expected());
        desk.save(caller, payment, payment.clear(caller.now()));
        return viewing.show(caller, payment);
    }
}
