package io.comptoir.domain.quote;

import java.util.Map;

/**
 * What happened to a quote.
 *
 * @param name past tense, such as {@code quote.sent}
 * @param details worth keeping in the history
 */
public record QuoteEvent(String name, Map<String, Object> details) {

    public QuoteEvent {
        details = Map.copyOf(details);
    }

    static QuoteEvent of(String verb) {
        return new QuoteEvent("quote." + verb, Map.of());
    }

    static QuoteEvent of(String verb, String fact, Object value) {
        return new QuoteEvent("quote." + verb, Map.of(fact, value));
    }
}
