package io.comptoir.domain.quoterequest;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of requests. */
public enum QuoteRequestRule implements Rule {
    /** A quote was made of it, and was not given up. */
    QUOTE_EXISTS;

    @Override
    public Kind kind() {
        return Kind.STATE;
    }
}
