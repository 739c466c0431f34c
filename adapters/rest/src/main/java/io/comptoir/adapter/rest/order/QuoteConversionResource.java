package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.quote.ConvertQuoteRequest;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.quote.ConvertQuote;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The orders of a quote. */
@Path("/v1/quotes/{id}/convert")
@Tag(name = "quotes")
public class QuoteConversionResource {

    private final Api api;
    private final ConvertQuote convert;

    public QuoteConversionResource(Api api, ConvertQuote convert) {
        this.api = api;
        this.convert = convert;
    }

    @POST
    @PermissionsAllowed("quote:convert")
    @Extension(name = "x-required-permission", value = "quote:convert")
    @Operation(operationId = "convertQuote", summary = "Makes the order of an accepted quote, or of a part of it")
    @APIResponseSchema(value = OrderResponse.class, responseCode = "201")
    public Response convert(@PathParam("id") UUID id, @Valid @Nullable ConvertQuoteRequest body) {
        var command = (body == null ? ConvertQuoteRequest.ALL : body).on(id, api.expected());
        return api.create(
                OrderRendering.COLLECTION,
                convert,
                (use, caller) -> use.handle(caller, command),
                view -> OrderRendering.response(view, api.language()));
    }
}
