package io.comptoir.adapter.persistence.quote;

import io.comptoir.domain.quote.QuoteOffer;
import io.comptoir.domain.quote.QuoteOutcome;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.quote.QuoteStatus;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.totals.Discount;
import java.util.List;
import java.util.UUID;

/** A revision as it is kept: whole, but for the totals, which follow from it. */
record StoredRevision(
        UUID id,
        Head head,
        QuoteStatus status,
        int revision,
        Terms terms,
        List<SalesLine> lines,
        List<Discount> discounts,
        QuoteOffer offer,
        QuoteOutcome outcome) {

    static StoredRevision of(QuoteSnapshot q) {
        return new StoredRevision(
                q.id(),
                q.head(),
                q.status(),
                q.revision(),
                q.terms(),
                q.content().lines(),
                q.content().discounts(),
                q.offer(),
                q.outcome());
    }

    QuoteSnapshot snapshot() {
        var content = Content.of(terms.currency(), lines, discounts);
        return new QuoteSnapshot(id, head, status, revision, terms, content, offer, outcome);
    }
}
