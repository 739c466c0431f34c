package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.Papers;
import io.comptoir.application.invoice.PrintInvoice;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.shared.document.DocumentType;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The paper of an invoice; once it is issued, always the same bytes. */
@Path("/v1/invoices/{id}/document")
@Tag(name = "invoices")
public class InvoicePaperResource {

    private final Papers papers;
    private final PrintInvoice print;

    public InvoicePaperResource(Papers papers, PrintInvoice print) {
        this.papers = papers;
        this.print = print;
    }

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @PermissionsAllowed("invoice:download")
    @Extension(name = "x-required-permission", value = "invoice:download")
    @Operation(operationId = "downloadInvoice", summary = "The invoice as PDF")
    @APIResponse(
            responseCode = "200",
            description = "The paper as PDF/A",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id) {
        return papers.downloadOnce(
                print, (use, caller) -> use.handle(caller, id), new DocumentRef(DocumentType.INVOICE, id));
    }
}
