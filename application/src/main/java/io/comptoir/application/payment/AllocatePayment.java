package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.shared.money.Money;
import java.util.Map;
import java.util.UUID;

/** Puts parts of a payment against documents. */
@UseCase("payment:allocate")
public class AllocatePayment {

    public record Command(UUID payment, Expected expected, Map<Allocation.Target, Money> parts) {}

    private final PaymentDesk desk;
    private final DepositsOnReceipt deposits;
    private final PaymentViewing viewing;
    private final Ids ids;

    public AllocatePayment(PaymentDesk desk, DepositsOnReceipt deposits, PaymentViewing viewing, Ids ids) {
        this.desk = desk;
        this.deposits = deposits;
        this.viewing = viewing;
        this.ids = ids;
    }

    public PaymentView handle(Caller caller, Command command) {
        var prepared = deposits.prepare(caller, command.parts());
        desk.open(command.parts());
        var payment = desk.open(command.payment(), command.expected());
        deposits.issue(caller, prepared);
        var open = desk.open(prepared.parts());
        desk.save(caller, payment, payment.allocate(open, ids::next, caller.now()));
        return viewing.show(caller, payment);
    }
}
