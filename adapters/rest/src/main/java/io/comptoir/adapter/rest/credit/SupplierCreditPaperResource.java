package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.Papers;
import io.comptoir.application.credit.PrintSupplierCreditNote;
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

/** The paper of a supplier's credit note. */
@Path("/v1/supplier-credit-notes/{id}/document")
@Tag(name = "supplier-credit-notes")
public class SupplierCreditPaperResource {

    private final Papers papers;
    private final PrintSupplierCreditNote print;

    public SupplierCreditPaperResource(Papers papers, PrintSupplierCreditNote print) {
        this.papers = papers;
        this.print = print;
    }

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @PermissionsAllowed("supplierCreditNote:download")
    @Extension(name = "x-required-permission", value = "supplierCreditNote:download")
    @Operation(
            operationId = "downloadSupplierCreditNote",
            summary = "The company's own paper of what a supplier credits, as PDF")
    @APIResponse(
            responseCode = "200",
            description = "The paper as PDF/A",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id) {
        return papers.download(print, (use, caller) -> use.handle(caller, id));
    }
}
