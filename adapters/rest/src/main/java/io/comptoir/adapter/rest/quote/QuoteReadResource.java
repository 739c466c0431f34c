package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.ChainResponse;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.quote.ListQuotes;
import io.comptoir.application.quote.QuoteList;
import io.comptoir.application.quote.ReadQuote;
import io.comptoir.application.quote.ReadQuoteDocuments;
import io.comptoir.application.quote.ReadQuoteHistory;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quotes as they are read. */
@Path("/v1/quotes")
@Tag(name = "quotes")
public class QuoteReadResource {

    private final Api api;
    private final ListQuotes list;
    private final ReadQuote read;
    private final ReadQuoteHistory history;
    private final ReadQuoteDocuments documents;

    public QuoteReadResource(
            Api api, ListQuotes list, ReadQuote read, ReadQuoteHistory history, ReadQuoteDocuments documents) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.history = history;
        this.documents = documents;
    }

    @GET
    @Listed
    @PermissionsAllowed("quote:list")
    @Extension(name = "x-required-permission", value = "quote:list")
    @Operation(operationId = "listQuotes", summary = "Quotes, the newest first")
    @APIResponseSchema(QuotesResponse.class)
    public Response list() {
        return api.list(QuoteList.DEFINITION, list, ListQuotes::handle, QuoteRowResponse::from);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("quote:read")
    @Extension(name = "x-required-permission", value = "quote:read")
    @Operation(operationId = "readQuote", summary = "A quote, with what may be done with it")
    @APIResponseSchema(QuoteResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(
                read, (use, caller) -> use.handle(caller, id), view -> QuoteRendering.response(view, api.language()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("quote:read")
    @Extension(name = "x-required-permission", value = "quote:read")
    @Operation(operationId = "readQuoteHistory", summary = "What happened to a quote, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }

    @GET
    @Path("/{id}/documents")
    @PermissionsAllowed("quote:read")
    @Extension(name = "x-required-permission", value = "quote:read")
    @Operation(operationId = "readQuoteDocuments", summary = "The whole chain of documents around a quote")
    @APIResponseSchema(ChainResponse.class)
    public Response documents(@PathParam("id") UUID id) {
        return api.show(documents, (use, caller) -> use.handle(caller, id), ChainResponse::from);
    }
}
