package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Gives up what is left of a quote that is in orders. */
@UseCase("quote:complete")
public class CompleteQuote {

    /** The quote, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final QuoteDesk desk;
    private final QuoteReservations reservations;

    public CompleteQuote(QuoteDesk desk, QuoteReservations reservations) {
        this.desk = desk;
        this.reservations = reservations;
    }

    public QuoteView handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        var event = quote.complete(desk.situation(caller, quote), caller.now());
        desk.keep(caller, quote, event);
        reservations.release(quote);
        return desk.view(caller, quote);
    }
}
