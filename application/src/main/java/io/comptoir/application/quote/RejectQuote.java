package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** The customer says no. */
@UseCase("quote:reject")
public class RejectQuote {

    /** The quote, as the caller has seen it, and why. */
    public record Command(UUID id, Expected expected, String reason) {}

    private final QuoteDesk desk;
    private final QuoteAnswers answers;

    public RejectQuote(QuoteDesk desk, QuoteAnswers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    public QuoteView handle(Caller caller, Command command) {
        var quote = desk.lock(caller, command.id(), command.expected());
        answers.reject(caller, quote, command.reason());
        return desk.view(caller, quote);
    }
}
