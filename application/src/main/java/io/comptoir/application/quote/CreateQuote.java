package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a quote: for a customer, for a contact alone, or for nobody yet (F013). */
@UseCase("quote:create")
public class CreateQuote {

    /** The new quote; {@code id} only where the client made one. */
    public record Command(@Nullable UUID id, QuoteSheet sheet) {}

    private final QuoteWriting writing;

    public CreateQuote(QuoteWriting writing) {
        this.writing = writing;
    }

    public QuoteView handle(Caller caller, Command command) {
        return writing.view(caller, writing.write(caller, command.id(), command.sheet()));
    }
}
