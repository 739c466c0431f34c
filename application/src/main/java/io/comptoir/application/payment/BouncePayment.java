package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bank gave the payment back: its allocations fall, its documents are open again. */
@UseCase("payment:bounce")
public class BouncePayment {

    /** @param fee what the bank took, in the payment's currency */
    public record Command(
            UUID payment,
            Expected expected,
            String reason,
            @Nullable BigDecimal fee) {}

    private final PaymentDesk desk;
    private final PaymentViewing viewing;

    public BouncePayment(PaymentDesk desk, PaymentViewing viewing) {
        this.desk = desk;
        this.viewing = viewing;
    }

    public PaymentView handle(Caller caller, Command command) {
        var payment = desk.openWithTargets(command.payment(), command.expected());
        var currency = payment.snapshot().amount().currency();
        var fee = command.fee() == null ? null : new Money(command.fee(), currency);
        desk.saveUndone(caller, payment, payment.bounce(command.reason(), fee, caller.now()));
        return viewing.show(caller, payment);
    }
}
