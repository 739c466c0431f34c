package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Reads a request. */
@UseCase("quoteRequest:read")
public class ReadQuoteRequest {

    private final QuoteRequests requests;
    private final QuoteRequestDesk desk;

    public ReadQuoteRequest(QuoteRequests requests, QuoteRequestDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    public QuoteRequestView handle(Caller caller, UUID id) {
        return desk.view(caller, requests.get(id));
    }
}
