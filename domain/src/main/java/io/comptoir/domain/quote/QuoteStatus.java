package io.comptoir.domain.quote;

import io.comptoir.domain.shared.lifecycle.Lifecycle;
import java.util.EnumSet;

/** The states of a quote. */
public enum QuoteStatus {
    DRAFT,
    SENT,
    ACCEPTED,
    /** All that was accepted is in orders. */
    CONVERTED,
    COMPLETED,
    /** The customer said no. */
    REJECTED,
    /** We gave it up. */
    ABANDONED,
    EXPIRED;

    public static final Lifecycle<QuoteStatus, QuoteAction> LIFECYCLE = Lifecycle.<QuoteStatus, QuoteAction>of(
                    "quote", QuoteAction.class)
            .allow(QuoteAction.UPDATE, DRAFT, DRAFT, SENT, ACCEPTED, REJECTED, EXPIRED)
            .allow(QuoteAction.SEND, SENT, DRAFT)
            .allow(QuoteAction.ACCEPT, ACCEPTED, SENT)
            .allow(QuoteAction.REJECT, REJECTED, SENT)
            .allow(QuoteAction.CONVERT, EnumSet.of(CONVERTED, ACCEPTED), ACCEPTED)
            .allow(QuoteAction.COMPLETE, COMPLETED, ACCEPTED, CONVERTED)
            .allow(QuoteAction.ABANDON, ABANDONED, DRAFT, SENT, ACCEPTED)
            .allow(QuoteAction.EXPIRE, EXPIRED, SENT)
            .allow(QuoteAction.GIVE_BACK, ACCEPTED, ACCEPTED, CONVERTED)
            .keep(QuoteAction.GIVE_BACK, COMPLETED)
            .keep(QuoteAction.RELEASE_STOCK, ACCEPTED)
            .keep(QuoteAction.PUBLIC_LINK, SENT, ACCEPTED, CONVERTED)
            .keep(QuoteAction.DUPLICATE, values())
            .keep(QuoteAction.DELETE, DRAFT, SENT, ACCEPTED, REJECTED, ABANDONED, EXPIRED)
            .keep(QuoteAction.DOWNLOAD, values());
}
