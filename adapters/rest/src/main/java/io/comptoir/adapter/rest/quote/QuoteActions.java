package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.listing.RowActions;
import io.comptoir.application.quote.QuoteView;
import io.comptoir.application.quote.ReadQuote;
import io.comptoir.application.shared.UseCases;
import jakarta.inject.Singleton;

/** What may be done with each of the quotes of a page. */
@Singleton
public class QuoteActions extends RowActions<ReadQuote, QuoteView> {

    public QuoteActions(UseCases useCases, ReadQuote read) {
        super(
                useCases,
                "quotes",
                read,
                ReadQuote::handle,
                (view, language) -> QuoteRendering.response(view, language).actions());
    }
}
