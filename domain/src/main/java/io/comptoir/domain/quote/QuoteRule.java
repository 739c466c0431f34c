package io.comptoir.domain.quote;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of quotes. */
public enum QuoteRule implements Rule {
    /** A newer revision took the place of the one that the customer sees. */
    QUOTE_SUPERSEDED(Kind.STATE),
    /** The last day on which an accepted binding quote keeps its stock is not over. */
    STOCK_STILL_KEPT(Kind.STATE),
    /** Nobody accepts after the last day of validity. */
    QUOTE_EXPIRED(Kind.STATE),
    /** A quote is not sent with a last day that is over. */
    VALIDITY_OVER(Kind.VALUE),
    /** A quote that goes by mail needs an address. */
    QUOTE_ADDRESS_REQUIRED(Kind.VALUE),
    /** Part of it is in orders already. */
    PARTLY_CONVERTED(Kind.STATE),
    /** Nothing of it is in an order yet, so there is nothing to complete. */
    NOTHING_CONVERTED(Kind.STATE),
    /** A live order came from it. */
    ORDER_EXISTS(Kind.STATE),
    /** Something that an order needs is missing; all of it is listed. */
    QUOTE_INCOMPLETE(Kind.VALUE),
    /** Who is customer already is not made one again. */
    CUSTOMER_ALREADY_KNOWN(Kind.VALUE);

    private final Kind kind;

    QuoteRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
