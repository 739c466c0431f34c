package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Cancels a payment on the day it was recorded; its documents are open again. */
@UseCase("payment:cancel")
public class CancelPayment {

    public record Command(UUID payment, Expected expected) {}

    private final PaymentDesk desk;
    private final PaymentViewing viewing;

    public CancelPayment(PaymentDesk desk, PaymentViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public PaymentView handle(Caller caller, Command command) {
        var payment = desk.openWithTargets(command.payment(), command.expected());
        desk.saveUndone(caller, payment, payment.cancel(caller.now()));
        return viewing.show(caller, payment);
    }
}
