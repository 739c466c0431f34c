package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows a quote. */
@UseCase("quote:read")
public class ReadQuote {

    private final QuoteDesk desk;

    public ReadQuote(QuoteDesk desk) {
        this.desk = desk;
    }

    public QuoteView handle(Caller caller, UUID id) {
        return desk.view(caller, desk.get(caller, id));
    }
}
