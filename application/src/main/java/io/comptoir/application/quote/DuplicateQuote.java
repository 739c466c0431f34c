package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;

/** Writes the same quote once more, at today's prices. */
@UseCase("quote:duplicate")
public class DuplicateQuote {

    private final QuoteDrafting drafting;
    private final DocumentNumbers numbers;
    private final Ids ids;
    private final QuoteDesk desk;

    public DuplicateQuote(QuoteDrafting drafting, DocumentNumbers numbers, Ids ids, QuoteDesk desk) {
        this.drafting = drafting;
        this.numbers = numbers;
        this.ids = ids;
        this.desk = desk;
    }

    public QuoteView handle(Caller caller, UUID id) {
        var sheet = QuoteCopy.of(desk.get(caller, id).snapshot());
        var draft = drafting.draft(caller, sheet);
        var number = numbers.next(DocumentType.QUOTE, caller.now().day());
        var copy = Quote.draft(ids.next(), number, draft, caller.now());
        desk.add(caller, copy);
        return desk.view(caller, copy);
    }
}
