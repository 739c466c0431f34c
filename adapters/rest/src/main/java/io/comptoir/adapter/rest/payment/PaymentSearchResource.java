package io.comptoir.adapter.rest.payment;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.payment.ListPayments;
import io.comptoir.application.payment.PaymentList;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Payments whose criteria are too long for an address. */
@Path("/v1/payments/search")
@Tag(name = "payments")
public class PaymentSearchResource {

    private final Api api;
    private final ListPayments list;

    public PaymentSearchResource(Api api, ListPayments list) {
        this.api = api;
        this.list = list;
    }

    @POST
    @PermissionsAllowed("payment:list")
    @Extension(name = "x-required-permission", value = "payment:list")
    @Operation(operationId = "searchPayments", summary = "Payments, by criteria in the body")
    @APIResponseSchema(PaymentsResponse.class)
    public Response search(@NotNull JsonNode body) {
        return api.search(PaymentList.DEFINITION, list, ListPayments::handle, PaymentRowResponse::from, body);
    }
}
