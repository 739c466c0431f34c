package io.comptoir.application.quote;

import io.comptoir.application.company.Visibility;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteEvent;
import io.comptoir.domain.quote.QuoteSituation;
import io.comptoir.domain.shared.error.DomainException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Where every command on a quote begins and ends: fetched and locked, then kept, recorded and shown. */
@Service
public class QuoteDesk {

    private final Quotes quotes;
    private final QuoteSituations situations;
    private final QuoteViewing viewing;
    private final Visibility visibility;
    private final History history;

    public QuoteDesk(
            Quotes quotes, QuoteSituations situations, QuoteViewing viewing, Visibility visibility, History history) {
        this.quotes = quotes;
        this.situations = situations;
        this.viewing = viewing;
        this.visibility = visibility;
        this.history = history;
    }

    Quote get(Caller caller, UUID id) {
        return visible(caller, quotes.get(id));
    }

    Quote lock(Caller caller, UUID id, Expected expected) {
        visible(caller, quotes.get(id));
        return quotes.lock(id, expected);
    }

    QuoteSituation situation(Caller caller, Quote quote) {
        return situations.of(caller, quote);
    }

    void add(Caller caller, Quote quote) {
        quotes.add(quote);
        history.record(caller, QuoteHistory.entry(quote, "quote.created", Map.of()));
    }

    /** Keeps what the command changed, with what happened. */
    void keep(Caller caller, Quote quote, QuoteEvent event) {
        quotes.update(quote);
        history.record(caller, QuoteHistory.entry(quote, event.name(), event.details()));
    }

    /** What happened around the quote, which itself stays as it was. */
    void note(Caller caller, Quote quote, QuoteEvent event) {
        history.record(caller, QuoteHistory.entry(quote, event.name(), event.details()));
    }

    /** The history keeps the whole quote. */
    void remove(Caller caller, Quote quote, QuoteEvent event) {
        quotes.remove(quote.id());
        var details = new LinkedHashMap<String, Object>(event.details());
        details.put("snapshot", quote.snapshot());
        history.record(caller, QuoteHistory.entry(quote, event.name(), details));
    }

    QuoteView view(Caller caller, Quote quote) {
        return viewing.view(caller, quote);
    }

    /** What a sales representative may not see is not there. */
    private Quote visible(Caller caller, Quote quote) {
        var s = quote.snapshot();
        boolean seen = visibility
                .onlyOf(caller)
                .map(user -> user.equals(s.terms().salesRepId())
                        || user.equals(s.head().created().by().id()))
                .orElse(true);
        if (!seen) {
            throw new DomainException.NotFound("quote", quote.id());
        }
        return quote;
    }
}
