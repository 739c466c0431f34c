package io.comptoir.application.invoice;

import io.comptoir.application.mail.DocumentMail;
import io.comptoir.application.mail.Letter;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceRule;
import java.util.ArrayList;
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
        var told = new ArrayList<Warning>();
        return changing.change(caller, change, invoice -> {
                    invoice.send(caller.now());
                    var to = address(invoice, command);
                    told.add(mail.post(Letter.of(DraftKeeping.ref(invoice), to, command.message())));
                })
                .warning(told);
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
