package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.QuoteSnapshot;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a quote was and is, the first revision first. */
@UseCase("quote:read")
public class ReadQuoteRevisions {

    private final QuoteDesk desk;
    private final Quotes quotes;

    public ReadQuoteRevisions(QuoteDesk desk, Quotes quotes) {
        this.desk = desk;
        this.quotes = quotes;
    }

    public List<QuoteSnapshot> handle(Caller caller, UUID id) {
        var now = desk.get(caller, id).snapshot();
        return Stream.concat(quotes.revisions(id).stream(), Stream.of(now)).toList();
    }
}
