package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** The customer behind a link says no. */
@UseCase("quote:answerByLink")
public class RejectPublicQuote {

    /** @param by the name that he gave; null: the one on the quote */
    public record Command(PublicLinks.Link link, @Nullable String by, String reason) {}

    private final PublicQuotes quotes;
    private final QuoteAnswers answers;

    public RejectPublicQuote(PublicQuotes quotes, QuoteAnswers answers) {
        this.quotes = quotes;
        this.answers = answers;
    }

    public PublicQuoteView handle(Caller caller, Command command) {
        var quote = quotes.lock(caller, command.link());
        var customer = PublicQuotes.signed(caller, quote.signatory(command.by()));
        answers.reject(customer, quote, command.reason());
        return quotes.view(customer, quote, command.link());
    }
}
