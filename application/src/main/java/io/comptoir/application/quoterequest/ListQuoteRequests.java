package io.comptoir.application.quoterequest;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.quoterequest.QuoteRequest;
import java.util.List;

/** Lists the requests, the newest first. */
@UseCase("quoteRequest:list")
public class ListQuoteRequests {

    public static final ListDefinition DEFINITION = new ListDefinition(
            "quote-requests",
            List.of(
                    new Field("number", "number", Field.Type.TEXT, true),
                    new Field("status", "status", Field.Type.CODE, true),
                    new Field("customerId", "customer_id", Field.Type.ID, false),
                    new Field("createdAt", "created_at", Field.Type.INSTANT, true),
                    new Field("updatedAt", "updated_at", Field.Type.INSTANT, true)),
            true,
            "-createdAt");

    private final QuoteRequests requests;

    public ListQuoteRequests(QuoteRequests requests) {
        this.requests = requests;
    }

    public Page<QuoteRequest> handle(Caller caller, ListRequest request) {
        return requests.page(request);
    }
}
