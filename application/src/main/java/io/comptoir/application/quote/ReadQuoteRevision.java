package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.QuoteSnapshot;
import java.util.UUID;

/** One revision of a quote. */
@UseCase("quote:read")
public class ReadQuoteRevision {

    private final QuoteDesk desk;
    private final Quotes quotes;

    public ReadQuoteRevision(QuoteDesk desk, Quotes quotes) {
        this.desk = desk;
        this.quotes = quotes;
    }

    public QuoteSnapshot handle(Caller caller, UUID id, int revision) {
        var now = desk.get(caller, id).snapshot();
        return quotes.revision(now, revision);
    }
}
