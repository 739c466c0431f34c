package io.comptoir.domain.quote;

import org.jspecify.annotations.Nullable;

/**
 * How a quote was sent.
 *
 * @param to the address, by mail
 */
public record Sending(QuoteChannel channel, @Nullable String to) {

    public Sending {
        QuoteRule.QUOTE_ADDRESS_REQUIRED.check(channel != QuoteChannel.EMAIL || (to != null && !to.isBlank()));
    }
}
