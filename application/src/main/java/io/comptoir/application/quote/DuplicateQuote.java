package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Writes the same quote once more, at today's prices. */
@UseCase("quote:duplicate")
public class DuplicateQuote {

    private final QuoteDesk desk;
    private final QuoteWriting writing;

    public DuplicateQuote(QuoteDesk desk, QuoteWriting writing) {
        this.desk = desk;
        this.writing = writing;
    }

    public QuoteView handle(Caller caller, UUID id) {
        var sheet = QuoteCopy.of(desk.get(caller, id).snapshot());
        return writing.view(caller, writing.write(caller, null, sheet));
    }
}
