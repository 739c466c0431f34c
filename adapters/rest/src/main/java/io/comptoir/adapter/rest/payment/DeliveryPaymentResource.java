package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.payment.ListDeliveryPayments;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The payments of a delivery note. */
@Path("/v1/delivery-notes/{id}/payments")
@Tag(name = "delivery-notes")
public class DeliveryPaymentResource {

    private final Api api;
    private final ListDeliveryPayments payments;

    public DeliveryPaymentResource(Api api, ListDeliveryPayments payments) {
        this.api = api;
        this.payments = payments;
    }

    @GET
    @PermissionsAllowed("deliveryNote:readPayments")
    @Extension(name = "x-required-permission", value = "deliveryNote:readPayments")
    @Operation(
            operationId = "listDeliveryNotePayments",
            summary = "The payments of a delivery note, its own and those of its invoices")
    @APIResponseSchema(DeliveryPaymentsResponse.class)
    public Response list(@PathParam("id") UUID id) {
        return api.show(payments, (use, caller) -> use.handle(caller, id), DeliveryPaymentsResponse::from);
    }
}
