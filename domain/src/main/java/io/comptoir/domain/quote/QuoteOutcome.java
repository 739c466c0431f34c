package io.comptoir.domain.quote;

import org.jspecify.annotations.Nullable;

/**
 * What became of a quote.
 *
 * @param reason why it was rejected or abandoned
 */
public record QuoteOutcome(
        @Nullable Sending sending,
        @Nullable Acceptance acceptance,
        @Nullable String reason) {

    public static final QuoteOutcome NONE = new QuoteOutcome(null, null, null);

    QuoteOutcome sent(Sending how) {
        return new QuoteOutcome(how, null, null);
    }

    QuoteOutcome accepted(Acceptance yes) {
        return new QuoteOutcome(sending, yes, null);
    }

    QuoteOutcome because(String why) {
        return new QuoteOutcome(sending, acceptance, why);
    }
}
