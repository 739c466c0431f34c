package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.List;
import java.util.UUID;

/** Reads what happened to a request. */
@UseCase("quoteRequest:read")
public class ReadQuoteRequestHistory {

    private final QuoteRequests requests;
    private final History history;

    public ReadQuoteRequestHistory(QuoteRequests requests, History history) {
        this.requests = requests;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of(DocumentType.QUOTE_REQUEST.name(), requests.get(id).id());
    }
}
