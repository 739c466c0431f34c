package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.LinePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The customer behind a link says yes, to all lines or to some. */
@UseCase("quote:answerByLink")
public class AcceptPublicQuote {

    /**
     * The link by which he came.
     *
     * @param by the name that he gave; null: the one on the quote
     * @param lines empty: all that are no options
     */
    public record Command(PublicLinks.Link link, @Nullable String by, List<LinePart> lines) {}

    private final PublicQuotes quotes;
    private final QuoteAnswers answers;

    public AcceptPublicQuote(PublicQuotes quotes, QuoteAnswers answers) {
        this.quotes = quotes;
        this.answers = answers;
    }

    public PublicQuoteView handle(Caller caller, Command command) {
        var quote = quotes.lock(caller, command.link());
        var name = quote.signatory(command.by());
        var customer = PublicQuotes.signed(caller, name);
        answers.accept(customer, quote, name, command.lines());
        return quotes.view(customer, quote, command.link());
    }
}
