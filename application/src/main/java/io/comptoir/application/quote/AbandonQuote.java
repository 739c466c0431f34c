package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Gives a quote up. */
@UseCase("quote:abandon")
public class AbandonQuote {

    /** The quote, as the caller has seen it, and why. */
    public record Command(UUID id, Expected expected, String reason) {}

    private final QuoteDesk desk;
    private final QuoteReservations reservations;

    public AbandonQuote(QuoteDesk desk, QuoteReservations reservations) {
        this.desk = desk;
        this.reservations = reservations;
    }

    public QuoteView handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        var event = quote.abandon(command.reason(), desk.situation(caller, quote), caller.now());
        desk.keep(caller, quote, event);
        reservations.release(quote);
        return desk.view(caller, quote);
    }
}
