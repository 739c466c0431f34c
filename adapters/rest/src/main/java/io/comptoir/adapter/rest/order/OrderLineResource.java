package io.comptoir.adapter.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.document.LineCommands;
import io.comptoir.adapter.rest.shared.document.LineCommands.Batch;
import io.comptoir.adapter.rest.shared.document.LineCommands.Move;
import io.comptoir.adapter.rest.shared.document.LineEdit;
import io.comptoir.adapter.rest.shared.document.LineRequest;
import io.comptoir.application.order.UpdateOrder;
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

/** Single lines of an order: each write is an update of the order, under its version and with its rules. */
@Path("/v1/sales-orders/{id}/lines")
@Tag(name = "sales-orders")
public class OrderLineResource {

    private final Api api;
    private final UpdateOrder update;

    public OrderLineResource(Api api, UpdateOrder update) {
        this.api = api;
        this.update = update;
    }

    @POST
    @PermissionsAllowed("order:update")
    @Extension(name = "x-required-permission", value = "order:update")
    @Operation(operationId = "addOrderLine", summary = "Adds a line at the end")
    @APIResponseSchema(OrderLinesResponse.class)
    public Response add(@PathParam("id") UUID id, @Valid @NotNull LineRequest body) {
        return edited(id, LineEdit.add(body, null));
    }

    @PATCH
    @Path("/{lineId}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("order:update")
    @Extension(name = "x-required-permission", value = "order:update")
    @Operation(operationId = "updateOrderLine", summary = "Changes a line")
    @RequestBody(content = @Content(schema = @Schema(implementation = LineRequest.class)))
    @APIResponseSchema(OrderLinesResponse.class)
    public Response update(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId, @NotNull JsonNode patch) {
        return edited(id, LineEdit.change(lineId, line -> {
            var changed = api.merge(patch, line);
            GivenId.checkUnchanged(lineId, changed.id());
            return changed;
        }));
    }

    @DELETE
    @Path("/{lineId}")
    @PermissionsAllowed("order:update")
    @Extension(name = "x-required-permission", value = "order:update")
    @Operation(operationId = "removeOrderLine", summary = "Takes a line out")
    @APIResponseSchema(OrderLinesResponse.class)
    public Response remove(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId) {
        return edited(id, LineEdit.remove(lineId));
    }

    @POST
    @Path("/{lineId}/move")
    @PermissionsAllowed("order:update")
    @Extension(name = "x-required-permission", value = "order:update")
    @Operation(operationId = "moveOrderLine", summary = "Puts a line before another one, or last")
    @APIResponseSchema(OrderLinesResponse.class)
    public Response move(@PathParam("id") UUID id, @PathParam("lineId") UUID lineId, @Valid @Nullable Move body) {
        var where = body == null ? LineCommands.Move.LAST : body;
        return edited(id, LineEdit.move(lineId, where.before()));
    }

    @POST
    @Path("/batch")
    @PermissionsAllowed("order:update")
    @Extension(name = "x-required-permission", value = "order:update")
    @Operation(operationId = "editOrderLines", summary = "Adds, changes, moves and removes lines, all or none")
    @APIResponseSchema(OrderLinesResponse.class)
    public Response batch(@PathParam("id") UUID id, @Valid @NotNull Batch body) {
        return edited(id, body.edit());
    }

    private Response edited(UUID id, LineEdit edit) {
        var command = new UpdateOrder.Command(id, api.expected(), order -> {
            var form = OrderRequest.of(order);
            var before = form.sheet();
            form.lines = edit.of(form.lines);
            return new UpdateOrder.Edit(before, form.sheet());
        });
        return api.command(
                update,
                (use, caller) -> use.handle(caller, command),
                view -> OrderLinesResponse.of(OrderRendering.response(view, api.language()), edit));
    }
}
