package io.comptoir.application.quote;

import io.comptoir.application.shared.ActionView;
import io.comptoir.domain.company.LegalIdentity;
import io.comptoir.domain.quote.QuoteSnapshot;
import java.util.List;

/**
 * A quote as the customer sees it by his link.
 *
 * @param revision that the link was made for
 * @param superseded whether a newer revision took its place; then nothing of either is shown
 * @param actions accept and reject
 */
public record PublicQuoteView(
        QuoteSnapshot quote, LegalIdentity seller, int revision, boolean superseded, List<ActionView> actions) {

    public PublicQuoteWord status() {
        return PublicQuoteWord.of(quote.status(), superseded);
    }
}
