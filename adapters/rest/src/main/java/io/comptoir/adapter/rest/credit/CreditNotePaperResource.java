package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.shared.Papers;
import io.comptoir.application.credit.PrintCreditNote;
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

/** The paper of a credit note; once it is issued, always the same bytes. */
@Path("/v1/credit-notes/{id}/document")
@Tag(name = "credit-notes")
public class CreditNotePaperResource {

    private final Papers papers;
    private final PrintCreditNote print;

    public CreditNotePaperResource(Papers papers, PrintCreditNote print) {
        this.papers = papers;
        this.print = print;
    }

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @PermissionsAllowed("creditNote:download")
    @Extension(name = "x-required-permission", value = "creditNote:download")
    @Operation(operationId = "downloadCreditNote", summary = "The credit note as PDF")
    @APIResponse(
            responseCode = "200",
            description = "The paper as PDF/A",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id) {
        return papers.downloadOnce(
                print, (use, caller) -> use.handle(caller, id), new DocumentRef(DocumentType.CREDIT_NOTE, id));
    }
}
