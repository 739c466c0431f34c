package io.comptoir.application.quote;

import io.comptoir.application.company.Companies;
import io.comptoir.application.mail.DocumentMail;
import io.comptoir.application.mail.Letter;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.Warning;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteAction;
import io.comptoir.domain.quote.QuoteChannel;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.quote.Sending;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends a quote. A binding one reserves what is there and warns of what is short (F015, F019). */
@UseCase("quote:send")
public class SendQuote {

    /**
     * The quote, as the caller has seen it.
     *
     * @param to the customer's or the contact's address where null
     */
    public record Command(
            UUID id,
            Expected expected,
            QuoteChannel channel,
            @Nullable String to,
            @Nullable String message) {}

    private final QuoteDesk desk;
    private final QuoteReservations reservations;
    private final DocumentMail mail;
    private final Companies companies;

    public SendQuote(QuoteDesk desk, QuoteReservations reservations, DocumentMail mail, Companies companies) {
        this.desk = desk;
        this.reservations = reservations;
        this.mail = mail;
        this.companies = companies;
    }

    public QuoteView handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        var situation = desk.situation(caller, quote);
        var days = companies.get(caller.companyId()).settings().quoteValidityDays();
        quote.whyNot(QuoteAction.SEND, situation).ifPresent(r -> {
            throw r.exception();
        });
        var how = new Sending(command.channel(), address(quote.snapshot(), command));
        var event = quote.send(how, caller.now().day().plusDays(days), situation, caller.now());
        desk.keep(caller, quote, event);
        var told = post(quote, how, command.message());
        var shortages = reservations.reserve(quote.snapshot());
        return desk.view(caller, quote).warning(shortages).warning(told);
    }

    private static @Nullable String address(QuoteSnapshot quote, Command command) {
        var customer = quote.terms().customer();
        var prospect = quote.offer().prospect();
        if (command.to() != null || command.channel() != QuoteChannel.EMAIL) {
            return command.to();
        }
        if (customer != null && customer.email() != null) {
            return customer.email();
        }
        return prospect == null ? null : prospect.email();
    }

    /** What the sender should know of a mail; nothing where there is none. */
    private List<Warning> post(Quote quote, Sending how, @Nullable String message) {
        var revision = quote.snapshot().revision();
        return Optional.ofNullable(how.to())
                .filter(to -> how.channel() == QuoteChannel.EMAIL)
                .map(to -> mail.post(new Letter(QuoteHistory.ref(quote), revision, to, message)))
                .stream()
                .toList();
    }
}
