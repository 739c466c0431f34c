package io.comptoir.adapter.rest.order;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.application.order.CreateOrder;
import io.comptoir.application.order.DeleteOrder;
import io.comptoir.application.order.OrderView;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Orders: written, changed, deleted. */
@Path("/v1/sales-orders")
@Tag(name = "sales-orders")
public class OrderResource {

    private final Api api;
    private final CreateOrder create;
    private final UpdateOrder update;
    private final DeleteOrder delete;

    public OrderResource(Api api, CreateOrder create, UpdateOrder update, DeleteOrder delete) {
        this.api = api;
        this.create = create;
        this.update = update;
        this.delete = delete;
    }

    @POST
    @PermissionsAllowed("order:create")
    @Extension(name = "x-required-permission", value = "order:create")
    @Operation(operationId = "createOrder", summary = "Writes an order")
    @APIResponseSchema(value = OrderResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid OrderRequest body) {
        var command = new CreateOrder.Command(GivenId.accepted(body.id), body.sheet());
        return api.create(OrderRendering.COLLECTION, create, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("order:update")
    @Extension(name = "x-required-permission", value = "order:update")
    @Operation(
            operationId = "updateOrder",
            summary = "Rewrites an order, which then needs validation again; or only its notes")
    @RequestBody(content = @Content(schema = @Schema(implementation = OrderRequest.class)))
    @APIResponseSchema(OrderResponse.class)
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new UpdateOrder.Command(id, api.expected(), order -> {
            var form = OrderRequest.of(order);
            return new UpdateOrder.Edit(form.sheet(), api.merge(patch, form).sheetOf(id));
        });
        return api.command(update, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("order:delete")
    @Extension(name = "x-required-permission", value = "order:delete")
    @Operation(operationId = "deleteOrder", summary = "Deletes an order on which nothing hangs")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeleteOrder.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }

    private OrderResponse shown(OrderView view) {
        return OrderRendering.response(view, api.language());
    }
}
