package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Deletes a quote from which no live order came; the history keeps it whole. */
@UseCase("quote:delete")
public class DeleteQuote {

    /** The quote, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final QuoteDesk desk;
    private final QuoteReservations reservations;
    private final DocumentLinks links;

    public DeleteQuote(QuoteDesk desk, QuoteReservations reservations, DocumentLinks links) {
        this.desk = desk;
        this.reservations = reservations;
        this.links = links;
    }

    public void handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        var event = quote.delete(desk.situation(caller, quote));
        reservations.release(quote);
        links.unlink(QuoteHistory.ref(quote));
        desk.remove(caller, quote, event);
    }
}
