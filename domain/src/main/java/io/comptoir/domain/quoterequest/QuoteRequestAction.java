package io.comptoir.domain.quoterequest;

import java.util.Locale;

/** What may be done with a request. */
public enum QuoteRequestAction {
    UPDATE,
    QUOTE,
    DECLINE,
    DELETE;

    /** The command's segment in the API. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
