package io.comptoir.adapter.rest.quoterequest;

import io.comptoir.adapter.rest.quote.QuoteResponse;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.quoterequest.ListQuoteRequests;
import io.comptoir.application.quoterequest.QuoteQuoteRequest;
import io.comptoir.application.quoterequest.ReadQuoteRequest;
import io.comptoir.application.quoterequest.ReadQuoteRequestHistory;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for quotes to look at, and the quotes that answer them. */
@Path("/v1/quote-requests")
@Tag(name = "quote-requests")
public class QuoteRequestReadResource {

    private final Api api;
    private final ListQuoteRequests list;
    private final ReadQuoteRequest read;
    private final ReadQuoteRequestHistory history;
    private final QuoteQuoteRequest quote;

    public QuoteRequestReadResource(
            Api api,
            ListQuoteRequests list,
            ReadQuoteRequest read,
            ReadQuoteRequestHistory history,
            QuoteQuoteRequest quote) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.history = history;
        this.quote = quote;
    }

    @GET
    @Listed
    @PermissionsAllowed("quoteRequest:list")
    @Extension(name = "x-required-permission", value = "quoteRequest:list")
    @Operation(operationId = "listQuoteRequests", summary = "Requests for quotes, the newest first")
    @APIResponseSchema(QuoteRequestsResponse.class)
    public Response list() {
        return api.list(ListQuoteRequests.DEFINITION, list, ListQuoteRequests::handle, QuoteRequestRowResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("quoteRequest:read")
    @Extension(name = "x-required-permission", value = "quoteRequest:read")
    @Operation(operationId = "readQuoteRequest", summary = "A request, with the quotes that answer it")
    @APIResponseSchema(QuoteRequestResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(
                read, (use, caller) -> use.handle(caller, id), view -> QuoteRequestResponse.of(view, api.language()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("quoteRequest:read")
    @Extension(name = "x-required-permission", value = "quoteRequest:read")
    @Operation(operationId = "readQuoteRequestHistory", summary = "What happened to a request, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }

    @POST
    @Path("/{id}/quote")
    @PermissionsAllowed("quoteRequest:quote")
    @Extension(name = "x-required-permission", value = "quoteRequest:quote")
    @Operation(operationId = "quoteQuoteRequest", summary = "Answers by a draft quote with the same customer and lines")
    @APIResponseSchema(value = QuoteResponse.class, responseCode = "201")
    public Response quote(@PathParam("id") UUID id) {
        var command = new QuoteQuoteRequest.Command(id, api.expected());
        return api.create(
                "quotes",
                quote,
                (use, caller) -> use.handle(caller, command),
                view -> QuoteResponse.from(view, api.language()));
    }
}
