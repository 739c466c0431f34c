package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.invoice.InvoiceDeliveryNote;
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

/** The invoice of a delivery note. */
@Path("/v1/delivery-notes/{id}/invoices")
@Tag(name = "delivery-notes")
public class DeliveryInvoiceResource {

    private final Api api;
    private final InvoiceDeliveryNote invoice;

    public DeliveryInvoiceResource(Api api, InvoiceDeliveryNote invoice) {
        this.api = api;
        this.invoice = invoice;
    }

    @POST
    @PermissionsAllowed("deliveryNote:createInvoice")
    @Extension(name = "x-required-permission", value = "deliveryNote:createInvoice")
    @Operation(operationId = "createDeliveryNoteInvoice", summary = "Drafts the invoice of a delivery note")
    @APIResponseSchema(value = InvoiceResponse.class, responseCode = "201")
    public Response create(@PathParam("id") UUID id) {
        var command = new InvoiceDeliveryNote.Command(id, api.expected());
        return api.create(
                "invoices",
                invoice,
                (use, caller) -> use.handle(caller, command),
                view -> InvoiceRendering.response(view, api.language()));
    }
}
