package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.invoice.InvoiceCommands.Reason;
import io.comptoir.adapter.rest.shared.Api;
import io.comptoir.application.invoice.InvoiceView;
import io.comptoir.application.invoice.MarkDoubtful;
import io.comptoir.application.invoice.WriteOffInvoice;
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

/** Money that is not expected any more. */
@Path("/v1/invoices")
@Tag(name = "invoices")
public class InvoiceLossResource {

    private final Api api;
    private final MarkDoubtful markDoubtful;
    private final WriteOffInvoice writeOff;

    public InvoiceLossResource(Api api, MarkDoubtful markDoubtful, WriteOffInvoice writeOff) {
        this.api = api;
        this.markDoubtful = markDoubtful;
        this.writeOff = writeOff;
    }

    @POST
    @Path("/{id}/mark-doubtful")
    @PermissionsAllowed("invoice:markDoubtful")
    @Extension(name = "x-required-permission", value = "invoice:markDoubtful")
    @Operation(operationId = "markInvoiceDoubtful", summary = "Marks what is open as doubtful")
    @APIResponseSchema(InvoiceResponse.class)
    public Response markDoubtful(@PathParam("id") UUID id) {
        var expected = api.expected();
        return api.command(markDoubtful, (use, caller) -> use.handle(caller, id, expected), this::shown);
    }

    @POST
    @Path("/{id}/write-off")
    @PermissionsAllowed("invoice:writeOff")
    @Extension(name = "x-required-permission", value = "invoice:writeOff")
    @Operation(operationId = "writeOffInvoice", summary = "Gives up what is open as lost")
    @APIResponseSchema(InvoiceResponse.class)
    public Response writeOff(@PathParam("id") UUID id, @NotNull @Valid Reason body) {
        var command = new WriteOffInvoice.Command(id, api.expected(), body.reason());
        return api.command(writeOff, (use, caller) -> use.handle(caller, command), this::shown);
    }

    private InvoiceResponse shown(InvoiceView view) {
        return InvoiceRendering.response(view, api.language());
    }
}
