package io.comptoir.application.quote;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentLinks.Chain;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** The chain of documents around a quote (F002). */
@UseCase("quote:read")
public class ReadQuoteDocuments {

    private final QuoteDesk desk;
    private final DocumentLinks links;

    public ReadQuoteDocuments(QuoteDesk desk, DocumentLinks links) {
        this.desk = desk;
        this.links = links;
    }

    public Chain handle(Caller caller, UUID id) {
        return links.chain(QuoteHistory.ref(desk.get(caller, id)));
    }
}
