package io.comptoir.application.payment;

import io.comptoir.application.customer.Customers;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.PaymentRule;
import io.comptoir.domain.payment.Receipt;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records money that came in, with what it pays. */
@UseCase("payment:create")
public class RecordPayment {

    /** @param parts what of it goes to which document; the rest stays the customer's credit */
    public record Command(
            UUID customer,
            PaymentMethod method,
            Money amount,
            LocalDate receivedDate,
            @Nullable String reference,
            Map<Allocation.Target, Money> parts) {}

    private static final Set<PaymentMethod> AT_THE_COUNTER =
            EnumSet.of(PaymentMethod.CASH, PaymentMethod.CARD, PaymentMethod.CASH_ON_DELIVERY);

    private final Customers customers;
    private final CounterPayments counter;
    private final PaymentRecording recording;
    private final PaymentViewing viewing;

    public RecordPayment(
            Customers customers, CounterPayments counter, PaymentRecording recording, PaymentViewing viewing) {
        this.customers = customers;
        this.counter = counter;
        this.recording = recording;
        this.viewing = viewing;
    }

    public PaymentView handle(Caller caller, Command command) {
        if (!caller.may("payment:record")) {
            caller.require("payment:recordCounter");
            boolean counterSale = AT_THE_COUNTER.contains(command.method())
                    && !command.parts().isEmpty()
                    && counter.allAtCounter(command.parts().keySet());
            PaymentRule.COUNTER_PAYMENTS_ONLY.check(counterSale);
        }
        var party = customers.referenced(command.customer()).party(null, null);
        var receipt = Receipt.incoming(
                party, command.method(), command.amount(), command.receivedDate(), command.reference());
        return viewing.show(caller, recording.record(caller, receipt, command.parts()));
    }
}
