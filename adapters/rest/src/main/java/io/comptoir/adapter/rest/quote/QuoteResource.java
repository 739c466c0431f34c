package io.comptoir.adapter.rest.quote;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.quote.CreateQuote;
import io.comptoir.application.quote.DeleteQuote;
import io.comptoir.application.quote.DuplicateQuote;
import io.comptoir.application.quote.QuoteView;
import io.comptoir.application.quote.UpdateQuote;
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

/** Quotes: written, written anew, copied, deleted. */
@Path("/v1/quotes")
@Tag(name = "quotes")
public class QuoteResource {

    private final Api api;
    private final CreateQuote create;
    private final UpdateQuote update;
    private final DuplicateQuote duplicate;
    private final DeleteQuote delete;

    public QuoteResource(
            Api api, CreateQuote create, UpdateQuote update, DuplicateQuote duplicate, DeleteQuote delete) {
        this.api = api;
        this.create = create;
        this.update = update;
        this.duplicate = duplicate;
        this.delete = delete;
    }

    @POST
    @PermissionsAllowed("quote:create")
    @Extension(name = "x-required-permission", value = "quote:create")
    @Operation(
            operationId = "createQuote",
            summary = "Writes a quote for a customer, for a contact alone, or for nobody yet")
    @APIResponseSchema(value = QuoteResponse.class, responseCode = "201")
    public Response create(@Valid @NotNull QuoteRequest body) {
        var command = new CreateQuote.Command(body.givenId(), body.sheet());
        return api.create(QuoteRendering.COLLECTION, create, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("quote:update")
    @Extension(name = "x-required-permission", value = "quote:update")
    @Operation(operationId = "updateQuote", summary = "Changes a quote; one that has left opens its next revision")
    @RequestBody(content = @Content(schema = @Schema(implementation = QuoteRequest.class)))
    @APIResponseSchema(QuoteResponse.class)
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new UpdateQuote.Command(
                id,
                api.expected(),
                quote -> api.merge(patch, QuoteRequest.of(quote)).sheetOf(id));
        return api.command(update, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/duplicate")
    @PermissionsAllowed("quote:duplicate")
    @Extension(name = "x-required-permission", value = "quote:duplicate")
    @Operation(operationId = "duplicateQuote", summary = "Writes the same quote once more, at the prices of today")
    @APIResponseSchema(value = QuoteResponse.class, responseCode = "201")
    public Response duplicate(@PathParam("id") UUID id) {
        api.requireVersion();
        return api.create(QuoteRendering.COLLECTION, duplicate, (use, caller) -> use.handle(caller, id), this::shown);
    }

    @DELETE
    @Path("/{id}")
    @APIResponse(responseCode = "204", description = "Deleted")
    @PermissionsAllowed("quote:delete")
    @Extension(name = "x-required-permission", value = "quote:delete")
    @Operation(operationId = "deleteQuote", summary = "Deletes a quote from which no live order came")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteQuote.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }

    private QuoteResponse shown(QuoteView view) {
        return QuoteRendering.response(view, api.language());
    }
}
