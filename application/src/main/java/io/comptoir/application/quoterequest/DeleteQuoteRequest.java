package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quoterequest.QuoteRequestAction;
import java.util.UUID;

/** Deletes a request that no quote answers; the history keeps it whole. */
@UseCase("quoteRequest:delete")
public class DeleteQuoteRequest {

    /** The request, as the caller has seen it. */
    public record Command(UUID id, Expected expected) {}

    private final QuoteRequests requests;
    private final QuoteRequestDesk desk;

    public DeleteQuoteRequest(QuoteRequests requests, QuoteRequestDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    public void handle(Caller caller, Command command) {
        var request = requests.lock(command.id(), command.expected());
        request.require(QuoteRequestAction.DELETE, desk.quotes(request));
        desk.remove(caller, request);
    }
}
