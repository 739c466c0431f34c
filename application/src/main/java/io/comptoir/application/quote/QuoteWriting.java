package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes new quotes, whatever they come from. */
@Service
public class QuoteWriting {

    private final QuoteDrafting drafting;
    private final DocumentNumbers numbers;
    private final Ids ids;
    private final QuoteDesk desk;

    public QuoteWriting(QuoteDrafting drafting, DocumentNumbers numbers, Ids ids, QuoteDesk desk) {
        this.drafting = drafting;
        this.numbers = numbers;
        this.ids = ids;
        this.desk = desk;
    }

    /** @param id only where the client made one */
    public Quote write(Caller caller, @Nullable UUID id, QuoteSheet sheet) {
        var draft = drafting.draft(caller, sheet);
        var number = numbers.next(DocumentType.QUOTE, caller.now().day());
        var quote = Quote.draft(id == null ? ids.next() : id, number, draft, caller.now());
        desk.add(caller, quote);
        return quote;
    }

    public QuoteView view(Caller caller, Quote quote) {
        return desk.view(caller, quote);
    }
}
