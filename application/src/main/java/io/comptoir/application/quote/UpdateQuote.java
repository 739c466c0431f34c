package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.QuoteAction;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.quote.QuoteStatus;
import java.util.UUID;
import java.util.function.Function;

/** Rewrites a quote. One that has left opens its next revision; what it was stays readable (F018). */
@UseCase("quote:update")
public class UpdateQuote {

    /** The quote, as the caller has seen it, and what he makes of it. */
    public record Command(UUID id, Expected expected, Function<QuoteSnapshot, QuoteSheet> edit) {}

    private final QuoteDesk desk;
    private final QuoteDrafting drafting;
    private final QuoteReservations reservations;
    private final Quotes quotes;

    public UpdateQuote(QuoteDesk desk, QuoteDrafting drafting, QuoteReservations reservations, Quotes quotes) {
        this.desk = desk;
        this.drafting = drafting;
        this.reservations = reservations;
        this.quotes = quotes;
    }

    public QuoteView handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        var situation = desk.situation(caller, quote);
        quote.whyNot(QuoteAction.UPDATE, situation).ifPresent(r -> {
            throw r.exception();
        });
        var before = quote.snapshot();
        var changed = drafting.change(caller, command.edit().apply(before), before);
        reservations.release(quote);
        var event = quote.update(changed, situation, caller.now());
        if (before.status() != QuoteStatus.DRAFT) {
            quotes.keepRevision(before);
        }
        desk.keep(caller, quote, event);
        return desk.view(caller, quote);
    }
}
