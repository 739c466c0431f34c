package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.Map;
import java.util.UUID;

/** Answers that there will be no quote, and why. */
@UseCase("quoteRequest:decline")
public class DeclineQuoteRequest {

    /** The request, as the caller has seen it. */
    public record Command(UUID id, Expected expected, String reason) {}

    private final QuoteRequests requests;
    private final QuoteRequestDesk desk;

    public DeclineQuoteRequest(QuoteRequests requests, QuoteRequestDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    public QuoteRequestView handle(Caller caller, Command command) {
        var before = requests.lock(command.id(), command.expected());
        var request = before.decline(command.reason(), desk.quotes(before), caller.now());
        desk.keep(caller, request, "quote-request.declined", Map.of("reason", command.reason()));
        return desk.view(caller, request);
    }
}
