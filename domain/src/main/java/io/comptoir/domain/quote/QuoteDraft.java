package io.comptoir.domain.quote;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.document.Terms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What people write on a quote. */
public record QuoteDraft(Terms terms, Content content, QuoteOffer offer) {

    QuoteDraft validUntil(@Nullable LocalDate day) {
        return new QuoteDraft(terms, content, offer.validUntil(day));
    }

    QuoteDraft of(Party customer) {
        return new QuoteDraft(terms.withCustomer(customer), content, offer);
    }
}
