package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.Papers;
import io.comptoir.application.quote.PrintQuoteRevision;
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

/** The paper of one revision of a quote. */
@Path("/v1/quotes/{id}/revisions/{number}/document")
@Tag(name = "quotes")
public class QuoteRevisionPaperResource {

    private final Papers papers;
    private final PrintQuoteRevision print;

    public QuoteRevisionPaperResource(Papers papers, PrintQuoteRevision print) {
        this.papers = papers;
        this.print = print;
    }

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @PermissionsAllowed("quote:download")
    @Extension(name = "x-required-permission", value = "quote:download")
    @Operation(operationId = "downloadQuoteRevision", summary = "One revision of a quote as PDF")
    @APIResponse(
            responseCode = "200",
            description = "The paper as PDF/A",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id, @PathParam("number") int number) {
        return papers.download(print, (use, caller) -> use.handle(caller, id, number));
    }
}
