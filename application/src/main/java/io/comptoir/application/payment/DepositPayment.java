package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Brings a payment to the bank (remise en banque). */
@UseCase("payment:deposit")
public class DepositPayment {

    public record Command(UUID payment, Expected expected) {}

    private final PaymentDesk desk;
    private final PaymentViewing viewing;

    public DepositPayment(PaymentDesk desk, PaymentViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public PaymentView handle(Caller caller, Command command) {
        var payment = desk.open(command.payment(), command.expected());
        desk.save(caller, payment, payment.deposit(caller.now()));
        return viewing.show(caller, payment);
    }
}
