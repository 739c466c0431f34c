package io.comptoir.adapter.rest.order;

import io.comptoir.adapter.rest.order.OrderCommands.Acknowledge;
import io.comptoir.adapter.rest.order.OrderCommands.Close;
import io.comptoir.adapter.rest.order.OrderCommands.Deposit;
import io.comptoir.adapter.rest.order.OrderCommands.Perform;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.order.AcknowledgeOrder;
import io.comptoir.application.order.CloseOrder;
import io.comptoir.application.order.OrderView;
import io.comptoir.application.order.PerformOrderServices;
import io.comptoir.application.order.ReleaseOrderInvoicing;
import io.comptoir.application.order.ReopenClosedOrder;
import io.comptoir.application.order.RequestOrderDeposit;
import io.comptoir.domain.order.DepositRequest;
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

/** What becomes of validated orders. */
@Path("/v1/sales-orders")
@Tag(name = "sales-orders")
public class OrderFollowUpResource {

    private final Api api;
    private final CloseOrder close;
    private final ReopenClosedOrder reopenClosed;
    private final AcknowledgeOrder acknowledge;
    private final ReleaseOrderInvoicing release;
    private final RequestOrderDeposit deposit;
    private final PerformOrderServices perform;

    public OrderFollowUpResource(
            Api api,
            CloseOrder close,
            ReopenClosedOrder reopenClosed,
            AcknowledgeOrder acknowledge,
            ReleaseOrderInvoicing release,
            RequestOrderDeposit deposit,
            PerformOrderServices perform) {
        this.api = api;
        this.close = close;
        this.reopenClosed = reopenClosed;
        this.acknowledge = acknowledge;
        this.release = release;
        this.deposit = deposit;
        this.perform = perform;
    }

    @POST
    @Path("/{id}/close")
    @PermissionsAllowed("order:close")
    @Extension(name = "x-required-permission", value = "order:close")
    @Operation(
            operationId = "closeOrder",
            summary = "Closes an order that is delivered and invoiced, or gives up the rest")
    @APIResponseSchema(OrderResponse.class)
    public Response close(@PathParam("id") UUID id, @Valid @Nullable Close body) {
        boolean giveUp = body != null && Boolean.TRUE.equals(body.giveUpRemainder());
        var command = new CloseOrder.Command(id, api.expected(), giveUp);
        return api.command(close, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/reopen-closed")
    @PermissionsAllowed("order:reopenClosed")
    @Extension(name = "x-required-permission", value = "order:reopenClosed")
    @Operation(operationId = "reopenClosedOrder", summary = "Takes up a closed order, with what had been given up")
    @APIResponseSchema(OrderResponse.class)
    public Response reopenClosed(@PathParam("id") UUID id) {
        var command = new ReopenClosedOrder.Command(id, api.expected());
        return api.command(reopenClosed, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/acknowledge")
    @PermissionsAllowed("order:acknowledge")
    @Extension(name = "x-required-permission", value = "order:acknowledge")
    @Operation(operationId = "acknowledgeOrder", summary = "Tells the customer that the order is accepted")
    @APIResponseSchema(OrderResponse.class)
    public Response acknowledge(@PathParam("id") UUID id, @Valid @Nullable Acknowledge body) {
        var to = body == null ? null : body.to();
        var command = new AcknowledgeOrder.Command(id, api.expected(), to, OrderCommands.Acknowledge.told(body));
        return api.command(acknowledge, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/release-invoicing")
    @PermissionsAllowed("order:releaseInvoicing")
    @Extension(name = "x-required-permission", value = "order:releaseInvoicing")
    @Operation(operationId = "releaseOrderInvoicing", summary = "The customer consents to being invoiced")
    @APIResponseSchema(OrderResponse.class)
    public Response release(@PathParam("id") UUID id) {
        var command = new ReleaseOrderInvoicing.Command(id, api.expected());
        return api.command(release, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/request-deposit")
    @PermissionsAllowed("order:requestDeposit")
    @Extension(name = "x-required-permission", value = "order:requestDeposit")
    @Operation(operationId = "requestOrderDeposit", summary = "Asks the customer for a deposit")
    @APIResponseSchema(OrderResponse.class)
    public Response deposit(@PathParam("id") UUID id, @NotNull @Valid Deposit body) {
        var wanted = new DepositRequest.Wanted(body.percent(), body.amount());
        var command = new RequestOrderDeposit.Command(id, api.expected(), wanted);
        return api.command(deposit, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/perform")
    @PermissionsAllowed("order:perform")
    @Extension(name = "x-required-permission", value = "order:perform")
    @Operation(
            operationId = "performOrderServices",
            summary = "Reports services as done, which counts as their delivery")
    @APIResponseSchema(OrderResponse.class)
    public Response perform(@PathParam("id") UUID id, @NotNull @Valid Perform body) {
        var command = new PerformOrderServices.Command(id, api.expected(), body.performances());
        return api.command(perform, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private OrderResponse shown(OrderView view) {
        return OrderRendering.response(view, api.language());
    }
}
