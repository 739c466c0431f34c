package io.comptoir.domain.quoterequest;

import io.comptoir.domain.shared.lifecycle.Lifecycle;

/** The states of a request. */
public enum QuoteRequestStatus {
    RECEIVED,
    /** A quote was made of it. */
    QUOTED,
    /** We do not want to, or cannot. */
    DECLINED;

    public static final Lifecycle<QuoteRequestStatus, QuoteRequestAction> LIFECYCLE =
            Lifecycle.<QuoteRequestStatus, QuoteRequestAction>of("quote-request", QuoteRequestAction.class)
                    .keep(QuoteRequestAction.UPDATE, RECEIVED)
                    .allow(QuoteRequestAction.QUOTE, QUOTED, RECEIVED, QUOTED)
                    .allow(QuoteRequestAction.DECLINE, DECLINED, RECEIVED)
                    .keep(QuoteRequestAction.DELETE, values());
}
