package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;

/** Shows the customer behind a link his quote. */
@UseCase("quote:readByLink")
public class ReadPublicQuote {

    private final PublicQuotes quotes;

    public ReadPublicQuote(PublicQuotes quotes) {
        this.quotes = quotes;
    }

    public PublicQuoteView handle(Caller caller, PublicLinks.Link link) {
        return quotes.view(caller, quotes.get(caller, link), link);
    }
}
