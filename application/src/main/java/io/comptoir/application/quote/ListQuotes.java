package io.comptoir.application.quote;

import io.comptoir.application.company.Visibility;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;

/** Lists the quotes. */
@UseCase("quote:list")
public class ListQuotes {

    private final QuoteList quotes;
    private final Visibility visibility;

    public ListQuotes(QuoteList quotes, Visibility visibility) {
        this.quotes = quotes;
        this.visibility = visibility;
    }

    public Page<QuoteRow> handle(Caller caller, ListRequest request) {
        return quotes.page(request, visibility.onlyOf(caller).orElse(null));
    }
}
