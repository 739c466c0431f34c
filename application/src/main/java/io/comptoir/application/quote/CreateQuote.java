package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a quote: for a customer, for a contact alone, or for nobody yet (F013). */
@UseCase("quote:create")
public class CreateQuote {

    /** The new quote; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, QuoteSheet sheet) {}

    private final QuoteDrafting drafting;
    private final DocumentNumbers numbers;
    private final Ids ids;
    private final QuoteDesk desk;

    public CreateQuote(QuoteDrafting drafting, DocumentNumbers numbers, Ids ids, QuoteDesk desk) {
        this.drafting = drafting;
        this.numbers = numbers;
        this.ids = ids;
        this.desk = desk;
    }

    public QuoteView handle(Caller caller, Command command) {
        var draft = drafting.draft(caller, command.sheet());
        var number = numbers.next(DocumentType.QUOTE, caller.now().day());
        var id = command.id() == null ? ids.next() : command.id();
        var quote = Quote.draft(id, number, draft, caller.now());
        desk.add(caller, quote);
        return desk.view(caller, quote);
    }
}
