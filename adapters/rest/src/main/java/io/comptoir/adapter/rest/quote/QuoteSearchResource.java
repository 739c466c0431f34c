package io.comptoir.adapter.rest.quote;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.quote.ListQuotes;
import io.comptoir.application.quote.QuoteList;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quotes whose criteria are too long for an address. */
@Path("/v1/quotes/search")
@Tag(name = "quotes")
public class QuoteSearchResource {

    private final Api api;
    private final ListQuotes list;

    public QuoteSearchResource(Api api, ListQuotes list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("quote:list")
    @Extension(name = "x-required-permission", value = "quote:list")
    @Operation(operationId = "searchQuotes", summary = "Quotes, by criteria in the body")
    @APIResponseSchema(QuotesResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(QuoteList.DEFINITION, list, ListQuotes::handle, QuoteRowResponse::from, body);
    }
}
