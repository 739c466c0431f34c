package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.quoterequest.Wish;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Changes a request that was not answered yet. */
@UseCase("quoteRequest:update")
public class ChangeQuoteRequest {

    /** What becomes of it, told under its lock. */
    public record Command(UUID id, Expected expected, UnaryOperator<Wish> change) {}

    private final QuoteRequests requests;
    private final QuoteRequestDesk desk;

    public ChangeQuoteRequest(QuoteRequests requests, QuoteRequestDesk desk) {
        this.requests = requests;
        this.desk = desk;
    }

    public QuoteRequestView handle(Caller caller, Command command) {
        var before = requests.lock(command.id(), command.expected());
        var wish = command.change().apply(before.wish());
        var request = before.change(wish, desk.quotes(before), caller.now());
        desk.keep(caller, request, "quote-request.updated", Map.of("before", before.wish()));
        return desk.view(caller, request);
    }
}
