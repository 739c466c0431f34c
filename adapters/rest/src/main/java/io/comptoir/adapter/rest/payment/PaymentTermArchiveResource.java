package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.document.HistoryResponse;
import io.comptoir.application.payment.ArchivePaymentTerm;
import io.comptoir.application.payment.ReadPaymentTermHistory;
import io.comptoir.application.payment.UnarchivePaymentTerm;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Putting a payment term aside and taking it back, and what else happened to it. */
@Path("/v1/payment-terms")
@Tag(name = "payment-terms")
public class PaymentTermArchiveResource {

    private final Api api;
    private final ArchivePaymentTerm archive;
    private final UnarchivePaymentTerm unarchive;
    private final ReadPaymentTermHistory history;

    public PaymentTermArchiveResource(
            Api api, ArchivePaymentTerm archive, UnarchivePaymentTerm unarchive, ReadPaymentTermHistory history) {
        this.api = api;
        this.archive = archive;
        this.unarchive = unarchive;
        this.history = history;
    }

    @POST
    @Path("/{id}/archive")
    @PermissionsAllowed("paymentTerm:archive")
    @Extension(name = "x-required-permission", value = "paymentTerm:archive")
    @Operation(operationId = "archivePaymentTerm", summary = "Puts a payment term aside: new documents refuse it")
    @APIResponseSchema(PaymentTermResponse.class)
    public Response archive(@PathParam("id") UUID id) {
        var command = new ArchivePaymentTerm.Command(id, api.expected());
        return api.command(
                archive,
                (use, caller) -> use.handle(caller, command),
                view -> PaymentTermResponse.of(view, api.language()));
    }

    @POST
    @Path("/{id}/unarchive")
    @PermissionsAllowed("paymentTerm:archive")
    @Extension(name = "x-required-permission", value = "paymentTerm:archive")
    @Operation(operationId = "unarchivePaymentTerm", summary = "Takes a payment term back into use")
    @APIResponseSchema(PaymentTermResponse.class)
    public Response unarchive(@PathParam("id") UUID id) {
        var command = new UnarchivePaymentTerm.Command(id, api.expected());
        return api.command(
                unarchive,
                (use, caller) -> use.handle(caller, command),
                view -> PaymentTermResponse.of(view, api.language()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed("paymentTerm:read")
    @Extension(name = "x-required-permission", value = "paymentTerm:read")
    @Operation(operationId = "readPaymentTermHistory", summary = "What happened to a payment term, oldest first")
    @APIResponseSchema(HistoryResponse.class)
    public Response history(@PathParam("id") UUID id) {
        return api.show(history, (use, caller) -> use.handle(caller, id), HistoryResponse::from);
    }
}
