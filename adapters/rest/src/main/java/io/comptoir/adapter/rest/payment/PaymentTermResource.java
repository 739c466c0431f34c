package io.comptoir.adapter.rest.payment;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.adapter.rest.shared.GivenId;
import io.comptoir.adapter.rest.shared.listing.Listed;
import io.comptoir.application.payment.ChangePaymentTerm;
import io.comptoir.application.payment.CreatePaymentTerm;
import io.comptoir.application.payment.DeletePaymentTerm;
import io.comptoir.application.payment.ListPaymentTerms;
import io.comptoir.application.payment.ReadPaymentTerm;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** The payment terms (délais de règlement). */
@Path("/v1/payment-terms")
@Tag(name = "payment-terms")
public class PaymentTermResource {

    private final Api api;
    private final ListPaymentTerms list;
    private final ReadPaymentTerm read;
    private final CreatePaymentTerm create;
    private final ChangePaymentTerm change;
    private final DeletePaymentTerm delete;

    public PaymentTermResource(
            Api api,
            ListPaymentTerms list,
            ReadPaymentTerm read,
            CreatePaymentTerm create,
            ChangePaymentTerm change,
            DeletePaymentTerm delete) {
        this.api = api;
        this.list = list;
        this.read = read;
        this.create = create;
        this.change = change;
        this.delete = delete;
    }

    @GET
    @Listed
    @PermissionsAllowed("paymentTerm:list")
    @Extension(name = "x-required-permission", value = "paymentTerm:list")
    @Operation(operationId = "listPaymentTerms", summary = "The payment terms (délais de règlement)")
    @APIResponseSchema(PaymentTermsResponse.class)
    public Response list() {
        return api.list(ListPaymentTerms.DEFINITION, list, ListPaymentTerms::handle, PaymentTermResponse::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("paymentTerm:read")
    @Extension(name = "x-required-permission", value = "paymentTerm:read")
    @Operation(operationId = "readPaymentTerm", summary = "A payment term")
    @APIResponseSchema(PaymentTermResponse.class)
    public Response read(@PathParam("id") UUID id) {
        return api.read(
                read, (use, caller) -> use.handle(caller, id), view -> PaymentTermResponse.of(view, api.language()));
    }

    @POST
    @PermissionsAllowed("paymentTerm:create")
    @Extension(name = "x-required-permission", value = "paymentTerm:create")
    @Operation(operationId = "createPaymentTerm", summary = "Adds a payment term")
    @APIResponseSchema(value = PaymentTermResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid PaymentTermRequest body) {
        var command = new CreatePaymentTerm.Command(GivenId.accepted(body.id()), body.profile());
        return api.create(
                "payment-terms",
                create,
                (use, caller) -> use.handle(caller, command),
                view -> PaymentTermResponse.of(view, api.language()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("paymentTerm:update")
    @Extension(name = "x-required-permission", value = "paymentTerm:update")
    @Operation(operationId = "updatePaymentTerm", summary = "Changes a payment term")
    @APIResponseSchema(PaymentTermResponse.class)
    @RequestBody(content = @Content(schema = @Schema(implementation = PaymentTermRequest.class)))
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new ChangePaymentTerm.Command(id, api.expected(), before -> {
            var form = api.merge(patch, PaymentTermRequest.of(id, before));
            GivenId.checkUnchanged(id, form.id());
            return form.profile();
        });
        return api.command(
                change,
                (use, caller) -> use.handle(caller, command),
                view -> PaymentTermResponse.of(view, api.language()));
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("paymentTerm:delete")
    @Extension(name = "x-required-permission", value = "paymentTerm:delete")
    @Operation(operationId = "deletePaymentTerm", summary = "Deletes a payment term that nothing names")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        var command = new DeletePaymentTerm.Command(id, api.expected());
        return api.delete(delete, (use, caller) -> use.handle(caller, command));
    }
}
