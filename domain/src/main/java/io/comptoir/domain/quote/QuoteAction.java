package io.comptoir.domain.quote;

import java.util.Locale;

/** What may be done with a quote. */
public enum QuoteAction {
    UPDATE,
    SEND,
    ACCEPT,
    REJECT,
    CONVERT,
    COMPLETE,
    ABANDON,
    /** The daily job's, never a user's. */
    EXPIRE,
    /** Follows from an order that is cancelled or deleted, never a user's own command. */
    GIVE_BACK,
    /** What an accepted binding quote held is free again; the daily job's, never a user's. */
    RELEASE_STOCK,
    /** An address by which the customer answers. */
    PUBLIC_LINK,
    DUPLICATE,
    DELETE,
    DOWNLOAD;

    /** Whether users may ask for it. */
    public boolean offered() {
        return this != EXPIRE && this != GIVE_BACK && this != RELEASE_STOCK;
    }

    /** The command's segment in the API. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
