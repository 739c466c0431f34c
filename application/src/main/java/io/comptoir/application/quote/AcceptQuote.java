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
    private final QuoteAnswers answers;

    public AcceptQuote(QuoteDesk desk, QuoteAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    public QuoteView handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        var by = command.by() == null ? caller.actor().name() : command.by();
        answers.accept(caller, quote, by, command.lines());
        return desk.view(caller, quote);
    }
}
