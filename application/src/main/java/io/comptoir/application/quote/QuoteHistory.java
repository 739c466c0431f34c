package io.comptoir.application.quote;

import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.History;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.Map;

/** Quotes in the history. */
final class QuoteHistory {

    static final String TYPE = "QUOTE";

    private QuoteHistory() {}

    static DocumentRef ref(Quote quote) {
        return new DocumentRef(DocumentType.QUOTE, quote.id());
    }

    static History.Entry entry(Quote quote, String event, Map<String, ?> details) {
        var s = quote.snapshot();
        return new History.Entry(
                TYPE,
                s.id(),
                s.head().number(),
                event,
                s.status().name(),
                s.head().version(),
                details);
    }
}
