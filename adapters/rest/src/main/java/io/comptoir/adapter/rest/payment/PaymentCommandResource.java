package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.payment.ClearPayment;
import io.comptoir.application.payment.DepositPayment;
import io.comptoir.application.payment.PaymentView;
import io.comptoir.application.payment.RepresentPayment;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The way of a payment through the bank. */
@Path("/v1/payments/{id}")
@Tag(name = "payments")
public class PaymentCommandResource {

    private final Api api;
    private final DepositPayment deposit;
    private final ClearPayment clear;
    private final RepresentPayment represent;

    public PaymentCommandResource(Api api, DepositPayment deposit, ClearPayment clear, RepresentPayment represent) {
        this.api = api;
        this.deposit = deposit;
        this.clear = clear;
        this.represent = represent;
    }

    @POST
    @Path("/deposit")
    @PermissionsAllowed("payment:deposit")
    @Extension(name = "x-required-permission", value = "payment:deposit")
    @Operation(operationId = "depositPayment", summary = "Brings the payment to the bank (remise en banque)")
    @APIResponseSchema(PaymentResponse.class)
    public Response deposit(@PathParam("id") UUID id) {
        var command = new DepositPayment.Command(id, api.expected());
        return api.command(deposit, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/clear")
    @PermissionsAllowed("payment:clear")
    @Extension(name = "x-required-permission", value = "payment:clear")
    @Operation(operationId = "clearPayment", summary = "The money is on the account")
    @APIResponseSchema(PaymentResponse.class)
    public Response clear(@PathParam("id") UUID id) {
        var command = new ClearPayment.Command(id, api.expected());
        return api.command(clear, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/represent")
    @PermissionsAllowed("payment:represent")
    @Extension(name = "x-required-permission", value = "payment:represent")
    @Operation(operationId = "representPayment", summary = "Hands a bounced payment in once more")
    @APIResponseSchema(PaymentResponse.class)
    public Response represent(@PathParam("id") UUID id) {
        var command = new RepresentPayment.Command(id, api.expected());
        return api.command(represent, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private PaymentResponse shown(PaymentView view) {
        return PaymentResponse.from(view, api.language());
    }
}
