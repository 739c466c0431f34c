package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.payment.PaymentCommands.Bounce;
import io.comptoir.adapter.rest.payment.PaymentCommands.Refund;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.payment.BouncePayment;
import io.comptoir.application.payment.CancelPayment;
import io.comptoir.application.payment.PaymentView;
import io.comptoir.application.payment.RefundPayment;
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

/** What undoes a payment. */
@Path("/v1/payments/{id}")
@Tag(name = "payments")
public class PaymentLossResource {

    private final Api api;
    private final BouncePayment bounce;
    private final CancelPayment cancel;
    private final RefundPayment refund;

    public PaymentLossResource(Api api, BouncePayment bounce, CancelPayment cancel, RefundPayment refund) {
        this.api = api;
        this.bounce = bounce;
        this.cancel = cancel;
        this.refund = refund;
    }

    @POST
    @Path("/bounce")
    @PermissionsAllowed("payment:bounce")
    @Extension(name = "x-required-permission", value = "payment:bounce")
    @Operation(
            operationId = "bouncePayment",
            summary = "The bank gave it back: its allocations fall, its documents are open again")
    @APIResponseSchema(PaymentResponse.class)
    public Response bounce(@PathParam("id") UUID id, @Valid @NotNull Bounce body) {
        var command = new BouncePayment.Command(id, api.expected(), body.reason(), body.fee());
        return api.command(bounce, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/cancel")
    @PermissionsAllowed("payment:cancel")
    @Extension(name = "x-required-permission", value = "payment:cancel")
    @Operation(operationId = "cancelPayment", summary = "Cancels a payment on the day it was recorded")
    @APIResponseSchema(PaymentResponse.class)
    public Response cancel(@PathParam("id") UUID id) {
        var command = new CancelPayment.Command(id, api.expected());
        return api.command(cancel, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/refund")
    @PermissionsAllowed("payment:refund")
    @Extension(name = "x-required-permission", value = "payment:refund")
    @Operation(
            operationId = "refundPayment",
            summary = "Gives back what is not allocated; an outgoing payment records it")
    @APIResponseSchema(PaymentResponse.class)
    public Response refund(@PathParam("id") UUID id, @Valid @NotNull Refund body) {
        var command = new RefundPayment.Command(id, api.expected(), body.amount(), body.method());
        return api.command(refund, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private PaymentResponse shown(PaymentView view) {
        return PaymentResponse.from(view, api.language());
    }
}
