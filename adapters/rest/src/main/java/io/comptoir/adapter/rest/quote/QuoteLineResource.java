package io.comptoir.adapter.rest.quote;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.document.LineCommands;
import io.comptoir.adapter.rest.shared.document.LineCommands.Batch;
import io.comptoir.adapter.rest.shared.document.LineCommands.Move;
import io.comptoir.adapter.rest.shared.document.LineEdit;
import io.comptoir.adapter.rest.shared.document.LineRequest;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Single lines of a quote: each write is an update of the quote, under its version and with its rules. */
@Path("/v1/quotes/{id}/lines")
@Tag(name = "quotes")
public class QuoteLineResource {

    private final Api api;
    private final UpdateQuote update;

    public QuoteLineResource(Api api, UpdateQuote update) {
        this.api = api;
        this.update = update;
    }

    @POST
    @PermissionsAllowed("quote:update")
    @Extension(name = "x-required-permission", value = "quote:update")
    @Operation(operationId = "addQuoteLine", summary = "Adds a line at the end")
    @APIResponseSchema(QuoteLinesResponse.class)
    public Response add(@PathParam("id") UUID id, @Valid @NotNull LineRequest body) {
        return edited(id, LineEdit.add(body, null));
    }

    @PATCH
    @Path("/{lineId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("quote:update")
    @Extension(name = "x-required-permission", value = "quote:update")
    @Operation(operationId = "updateQuoteLine", summary = "Changes a line")
    @RequestBody(content = @Content(schema = @Schema(implementation = LineRequest.class)))
    @APIResponseSchema(QuoteLinesResponse.class)
    public Response update(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId, @NotNull JsonNode patch) {
        return edited(id, LineEdit.change(lineId, line -> {
            var changed = api.merge(patch, line);
            GivenId.checkUnchanged(lineId, changed.id());
            return changed;
        }));
    }

    @DELETE
    @Path("/{lineId}")
    @PermissionsAllowed("quote:update")
    @Extension(name = "x-required-permission", value = "quote:update")
    @Operation(operationId = "removeQuoteLine", summary = "Takes a line out")
    @APIResponseSchema(QuoteLinesResponse.class)
    public Response remove(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId) {
        return edited(id, LineEdit.remove(lineId));
    }

    @POST
    @Path("/{lineId}/move")
    @PermissionsAllowed("quote:update")
    @Extension(name = "x-required-permission", value = "quote:update")
    @Operation(operationId = "moveQuoteLine", summary = "Puts a line before another one, or last")
    @APIResponseSchema(QuoteLinesResponse.class)
    public Response move(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId, @Valid @Nullable Move body) {
        var where = body == null ? LineCommands.Move.LAST : body;
        return edited(id, LineEdit.move(lineId, where.before()));
    }

    @POST
    @Path("/batch")
    @PermissionsAllowed("quote:update")
    @Extension(name = "x-required-permission", value = "quote:update")
    @Operation(operationId = "editQuoteLines", summary = "Adds, changes, moves and removes lines, all or none")
    @APIResponseSchema(QuoteLinesResponse.class)
    public Response batch(@PathParam("id") UUID id, @Valid @NotNull Batch body) {
        return edited(id, body.edit());
    }

    private Response edited(UUID id, LineEdit edit) {
        var command = new UpdateQuote.Command(id, api.expected(), quote -> {
            var form = QuoteRequest.of(quote);
            form.lines = edit.of(form.lines);
            return form.sheet();
        });
        return api.command(
                update,
                (use, caller) -> use.handle(caller, command),
                view -> QuoteLinesResponse.of(QuoteRendering.response(view, api.language()), edit));
    }
}
