package io.comptoir.adapter.rest.quoterequest;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.quoterequest.QuoteRequestBody.Decline;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.application.quoterequest.ChangeQuoteRequest;
import io.comptoir.application.quoterequest.CreateQuoteRequest;
import io.comptoir.application.quoterequest.DeclineQuoteRequest;
import io.comptoir.application.quoterequest.DeleteQuoteRequest;
import io.comptoir.application.quoterequest.QuoteRequestView;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for quotes: written down, changed, declined, deleted. */
@Path("/v1/quote-requests")
@Tag(name = "quote-requests")
public class QuoteRequestResource {

    private final Api api;
    private final CreateQuoteRequest create;
    private final ChangeQuoteRequest change;
    private final DeclineQuoteRequest decline;
    private final DeleteQuoteRequest delete;

    public QuoteRequestResource(
            Api api,
            CreateQuoteRequest create,
            ChangeQuoteRequest change,
            DeclineQuoteRequest decline,
            DeleteQuoteRequest delete) {
        this.api = api;
        this.create = create;
        this.change = change;
        this.decline = decline;
        this.delete = delete;
    }

    @POST
    @PermissionsAllowed("quoteRequest:create")
    @Extension(name = "x-required-permission", value = "quoteRequest:create")
    @Operation(operationId = "createQuoteRequest", summary = "Writes down what a customer asks to be quoted")
    @APIResponseSchema(value = QuoteRequestResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid QuoteRequestBody body) {
        var command = new CreateQuoteRequest.Command(GivenId.accepted(body.id()), body.wish());
        return api.create("quote-requests", create, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("quoteRequest:update")
    @Extension(name = "x-required-permission", value = "quoteRequest:update")
    @Operation(operationId = "updateQuoteRequest", summary = "Changes a request that was not answered yet")
    @APIResponseSchema(QuoteRequestResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = QuoteRequestBody.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangeQuoteRequest.Command(id, api.expected(), before -> {
            var form = api.merge(patch, QuoteRequestBody.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.wish();
        });
        return api.command(change, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/decline")
    @PermissionsAllowed("quoteRequest:decline")
    @Extension(name = "x-required-permission", value = "quoteRequest:decline")
    @Operation(operationId = "declineQuoteRequest", summary = "Answers that there will be no quote, and why")
    @APIResponseSchema(QuoteRequestResponse.class)
    public Response decline(@PathParam("id") UUID id, @NotNull @Valid Decline body) {
        var command = new DeclineQuoteRequest.Command(id, api.expected(), body.reason());
        return api.command(decline, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("quoteRequest:delete")
    @Extension(name = "x-required-permission", value = "quoteRequest:delete")
    @Operation(operationId = "deleteQuoteRequest", summary = "Deletes a request that no quote answers")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteQuoteRequest.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }

    private QuoteRequestResponse shown(QuoteRequestView view) {
        return QuoteRequestResponse.of(view, api.language());
    }
}
