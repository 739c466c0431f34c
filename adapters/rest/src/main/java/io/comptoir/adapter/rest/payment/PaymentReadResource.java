package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.ChainResponse;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.payment.ListPayments;
import io.comptoir.application.payment.PaymentList;
import io.comptoir.application.payment.ReadPayment;
import io.comptoir.application.payment.ReadPaymentChain;
import io.comptoir.application.payment.ReadPaymentHistory;
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

/** Payments as they are read. */
@Path("/v1/payments")
@Tag(name = "payments")
public class PaymentReadResource {

    private final Api api;
    private final ListPayments list;
    private final ReadPayment read;
    private final ReadPaymentHistory history;
    private final ReadPaymentChain chain;

    public PaymentReadResource(
            Api api, ListPayments list, ReadPayment read, ReadPaymentHistory history, ReadPaymentChain chain) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.history = history;
        this.chain = chain;
    }

    @GET
    @Listed
    @PermissionsAllowed("payment:list")
    @Extension(name = "x-required-permission", value = "payment:list")
    @Operation(operationId = "listPayments", summary = "Payments, the newest first")
    @APIResponseSchema(PaymentsResponse.class)
    public Response list() {
        return api.list(PaymentList.DEFINITION, list, ListPayments::handle, PaymentRowResponse::from);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("payment:read")
    @Extension(name = "x-required-permission", value = "payment:read")
    @Operation(operationId = "readPayment", summary = "A payment, with what may be done with it")
    @APIResponseSchema(PaymentResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(
                read, (use, caller) -> use.handle(caller, id), view -> PaymentResponse.from(view, api.language()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("payment:read")
    @Extension(name = "x-required-permission", value = "payment:read")
    @Operation(operationId = "readPaymentHistory", summary = "What happened to a payment, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }

    @GET
    @Path("/{id}/documents")
    @PermissionsAllowed("payment:read")
    @Extension(name = "x-required-permission", value = "payment:read")
    @Operation(operationId = "readPaymentDocuments", summary = "The whole chain of documents around a payment")
    @APIResponseSchema(ChainResponse.class)
    public Response chain(@PathParam("id") UUID id) {
        return api.show(chain, (use, caller) -> use.handle(caller, id), ChainResponse::from);
    }
}
