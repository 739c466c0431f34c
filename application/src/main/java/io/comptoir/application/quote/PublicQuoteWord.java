package io.comptoir.application.quote;

import io.comptoir.domain.quote.QuoteStatus;

/** The state of a quote in the words for its customer; one that is a draft, or was given up, he does not see. */
public enum PublicQuoteWord {
    SENT,
    ACCEPTED,
    CONVERTED,
    COMPLETED,
    REJECTED,
    EXPIRED,
    /** A newer revision took its place. */
    SUPERSEDED;

    static PublicQuoteWord of(QuoteStatus status, boolean superseded) {
        return superseded ? SUPERSEDED : valueOf(status.name());
    }
}
