package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.LinePart;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The customer says yes, to all lines or to some (F021). */
@UseCase("quote:accept")
public class AcceptQuote {

    /** The quote, as the caller has seen it; who said yes (the caller when null), and to which lines (all when empty). */
    public record Command(
            UUID id, Expected expected, @Nullable String by, List<LinePart> lines) {}

    private final QuoteDesk desk;
    private final QuoteReservations reservations;

    public AcceptQuote(QuoteDesk desk, QuoteReservations reservations) {
        this.desk = desk;
        this.reservations = reservations;
    }

    public QuoteView handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        var by = command.by() == null ? caller.actor().name() : command.by();
        var event = quote.accept(by, command.lines(), desk.situation(caller, quote), caller.now());
        desk.keep(caller, quote, event);
        reservations.lower(quote.snapshot(), desk.situation(caller, quote).progress());
        return desk.view(caller, quote);
    }
}
