package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.payment.PaymentCommands.Allocate;
import io.comptoir.adapter.rest.payment.PaymentCommands.Deallocate;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.payment.AllocatePayment;
import io.comptoir.application.payment.DeallocatePayment;
import io.comptoir.application.payment.PaymentView;
import io.comptoir.application.payment.RecordPayment;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payments: recorded, allocated, taken back. */
@Path("/v1/payments")
@Tag(name = "payments")
public class PaymentResource {

    private final Api api;
    private final RecordPayment record;
    private final AllocatePayment allocate;
    private final DeallocatePayment deallocate;

    public PaymentResource(Api api, RecordPayment record, AllocatePayment allocate, DeallocatePayment deallocate) {
        this.api = api;
        this.record = record;
        this.allocate = allocate;
        this.deallocate = deallocate;
    }

    @POST
    @PermissionsAllowed("payment:create")
    @Extension(name = "x-required-permission", value = "payment:create")
    @Operation(operationId = "createPayment", summary = "Records money that came in, with what it pays")
    @APIResponseSchema(value = PaymentResponse.class, responseCode = "201")
    public Response create(@Valid @NotNull PaymentCreate body) {
        var command = body.toCommand();
        return api.create("payments", record, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/allocate")
    @PermissionsAllowed("payment:allocate")
    @Extension(name = "x-required-permission", value = "payment:allocate")
    @Operation(operationId = "allocatePayment", summary = "Puts parts of a payment against documents")
    @APIResponseSchema(PaymentResponse.class)
    public Response allocate(@PathParam("id") UUID id, @Valid @NotNull Allocate body) {
        var command = new AllocatePayment.Command(id, api.expected(), body.parts());
        return api.command(allocate, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @POST
    @Path("/{id}/deallocate")
    @PermissionsAllowed("payment:deallocate")
    @Extension(name = "x-required-permission", value = "payment:deallocate")
    @Operation(
            operationId = "deallocatePayment",
            summary = "Takes allocations back; the money is the customer’s credit again")
    @APIResponseSchema(PaymentResponse.class)
    public Response deallocate(@PathParam("id") UUID id, @Valid @NotNull Deallocate body) {
        var which = body.allocationIds() == null ? List.<UUID>of() : body.allocationIds();
        var command = new DeallocatePayment.Command(id, api.expected(), which, body.reason());
        return api.command(deallocate, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private PaymentResponse shown(PaymentView view) {
        return PaymentResponse.from(view, api.language());
    }
}
