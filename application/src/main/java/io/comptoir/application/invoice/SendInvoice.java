package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceRule;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends an issued invoice by mail. */
@UseCase("invoice:send")
public class SendInvoice {

    private final InvoiceChanging changing;
    private final DocumentMail mail;

    public SendInvoice(InvoiceChanging changing, DocumentMail mail) {
        this.changing = changing;
        this.mail = mail;
    }

    /** @param to the customer's address where null */
    public record Command(
            UUID id,
            Expected expected,
            @Nullable String to,
            @Nullable String message) {}

    public InvoiceView handle(Caller caller, Command command) {
        var change = new InvoiceChanging.Change(command.id(), command.expected(), "invoice.sent", Map.of());
        return changing.change(caller, change, invoice -> {
            invoice.send(caller.now());
            mail.post(new DocumentMail.Letter(DraftKeeping.ref(invoice), address(invoice, command), command.message()));
        });
    }

    private static String address(Invoice invoice, Command command) {
        var buyer = invoice.terms().customer();
        var to = command.to() != null || buyer == null ? command.to() : buyer.email();
        if (to == null) {
            throw InvoiceRule.MAIL_ADDRESS_REQUIRED.because().exception();
        }
        return to;
    }
}
