package io.comptoir.adapter.rest.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.invoice.CreateInvoice;
import io.comptoir.application.invoice.DeleteInvoice;
import io.comptoir.application.invoice.InvoiceView;
import io.comptoir.application.invoice.UpdateInvoice;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts of invoices: made, changed, deleted. */
@Path("/v1/invoices")
@Tag(name = "invoices")
public class InvoiceResource {

    private final Api api;
    private final CreateInvoice create;
    private final UpdateInvoice update;
    private final DeleteInvoice delete;

    public InvoiceResource(Api api, CreateInvoice create, UpdateInvoice update, DeleteInvoice delete) {
        this.api = api;
        this.create = create;
        this.update = update;
        this.delete = delete;
    }

    @POST
    @PermissionsAllowed("invoice:create")
    @Extension(name = "x-required-permission", value = "invoice:create")
    @Operation(operationId = "createInvoice", summary = "Drafts an invoice of delivery notes, of orders or by hand")
    @APIResponseSchema(value = InvoiceResponse.class, responseCode = "201")
    public Response create(@NotNull @Valid InvoiceRequest body) {
        var source = body.source();
        return api.create(
                InvoiceRendering.COLLECTION, create, (use, caller) -> use.handle(caller, source), this::shown);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @PermissionsAllowed("invoice:update")
    @Extension(name = "x-required-permission", value = "invoice:update")
    @Operation(operationId = "updateInvoice", summary = "Changes a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = InvoiceRequest.class)))
    @APIResponseSchema(InvoiceResponse.class)
    public Response update(@PathParam("id") UUID id, @NotNull JsonNode patch) {
        var command = new UpdateInvoice.Command(
                id,
                api.expected(),
                invoice -> api.merge(patch, InvoiceRequest.of(invoice)).wording());
        return api.command(update, (use, caller) -> use.handle(caller, command), this::shown);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("invoice:delete")
    @Extension(name = "x-required-permission", value = "invoice:delete")
    @Operation(operationId = "deleteInvoice", summary = "Deletes a draft; an issued invoice stays")
    public Response delete(@PathParam("id") UUID id) {
        var expected = api.expected();
        return api.delete(delete, (use, caller) -> use.handle(caller, id, expected));
    }

    private InvoiceResponse shown(InvoiceView view) {
        return InvoiceRendering.response(view, api.language());
    }
}
