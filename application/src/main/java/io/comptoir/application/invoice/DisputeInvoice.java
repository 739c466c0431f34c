package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes that the customer contests an invoice, or a part of what is open. */
@UseCase("invoice:dispute")
public class DisputeInvoice {

    private final InvoiceChanging changing;

    public DisputeInvoice(InvoiceChanging changing) {
        this.changing = changing;
    }

    /** @param amount null for all that is open */
    public record Command(
            UUID id, Expected expected, @Nullable BigDecimal amount, String reason) {}

    public InvoiceView handle(Caller caller, Command command) {
        var change = new InvoiceChanging.Change(
                command.id(), command.expected(), "invoice.disputed", Map.of("reason", command.reason()));
        return changing.change(caller, change, invoice -> {
            var currency = invoice.content().currency();
            var amount = command.amount() == null ? null : new Money(command.amount(), currency);
            invoice.dispute(amount, command.reason(), caller.now());
        });
    }
}
