package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.order.OrderCommands.Reason;
import io.comptoir.adapter.rest.order.OrderCommands.Validate;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.order.ApproveOrder;
import io.comptoir.application.order.CancelOrder;
import io.comptoir.application.order.OrderView;
import io.comptoir.application.order.RejectOrder;
import io.comptoir.application.order.ReopenOrder;
import io.comptoir.application.order.ValidateOrder;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** What people decide about orders. */
@Path("/v1/sales-orders")
@Tag(name = "sales-orders")
public class OrderDecisionResource {

    private final Api api;
    private final ValidateOrder validate;
    private final ApproveOrder approve;
    private final RejectOrder reject;
    private final ReopenOrder reopen;
    private final CancelOrder cancel;

    public OrderDecisionResource(
            Api api,
            ValidateOrder validate,
            ApproveOrder approve,
            RejectOrder reject,
            ReopenOrder reopen,
            CancelOrder cancel) {
        this.api = api;
        this.validate = validate;
        this.approve = approve;
        this.reject = reject;
        this.reopen = reopen;
        this.cancel = cancel;
    }

    @POST
    @Path("/{id}/validate")
    @PermissionsAllowed("order:validate")
    @Extension(name = "x-required-permission", value = "order:validate")
    @Operation(
            operationId = "validateOrder",
            summary = "Validates an order, or asks for approval where a rule of the company does")
    @APIResponseSchema(OrderResponse.class)
    public Response validate(@PathParam("id") UUID id, @Valid @Nullable Validate body) {
        var wanted = body == null ? OrderCommands.Validate.PLAINLY : body;
        var command = new ValidateOrder.Command(id, api.expected(), wanted.overrideReason(), wanted.input());
        return api.command(validate, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/approve")
    @PermissionsAllowed("order:approve")
    @Extension(name = "x-required-permission", value = "order:approve")
    @Operation(operationId = "approveOrder", summary = "Approves an order in spite of the rules it breaks")
    @APIResponseSchema(OrderResponse.class)
    public Response approve(@PathParam("id") UUID id) {
        var command = new ApproveOrder.Command(id, api.expected());
        return api.command(approve, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/reject")
    @PermissionsAllowed("order:reject")
    @Extension(name = "x-required-permission", value = "order:reject")
    @Operation(operationId = "rejectOrder", summary = "Refuses an order that waits for approval")
    @APIResponseSchema(OrderResponse.class)
    public Response reject(@PathParam("id") UUID id, @NotNull @Valid Reason body) {
        var command = new RejectOrder.Command(id, api.expected(), body.reason());
        return api.command(reject, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/reopen")
    @PermissionsAllowed("order:reopen")
    @Extension(name = "x-required-permission", value = "order:reopen")
    @Operation(operationId = "reopenOrder", summary = "Takes up an order that was rejected")
    @APIResponseSchema(OrderResponse.class)
    public Response reopen(@PathParam("id") UUID id) {
        var command = new ReopenOrder.Command(id, api.expected());
        return api.command(reopen, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/cancel")
    @PermissionsAllowed("order:cancel")
    @Extension(name = "x-required-permission", value = "order:cancel")
    @Operation(operationId = "cancelOrder", summary = "Cancels an order before anything of it is delivered")
    @APIResponseSchema(OrderResponse.class)
    public Response cancel(@PathParam("id") UUID id, @NotNull @Valid Reason body) {
        var command = new CancelOrder.Command(id, api.expected(), body.reason());
        return api.command(cancel, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private OrderResponse shown(OrderView view) {
        return OrderRendering.response(view, api.language());
    }
}
