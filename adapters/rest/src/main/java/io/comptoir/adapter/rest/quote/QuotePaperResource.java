package io.comptoir.adapter.rest.quote;

import io.comptoir.adapter.rest.shared.Papers;
import io.comptoir.application.quote.PrintQuote;
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

/** The paper of a quote. */
@Path("/v1/quotes/{id}/document")
@Tag(name = "quotes")
public class QuotePaperResource {

    private final Papers papers;
    private final PrintQuote print;

    public QuotePaperResource(Papers papers, PrintQuote print) {
        this.papers = papers;
        this.print = print;
    }

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @PermissionsAllowed("quote:download")
    @Extension(name = "x-required-permission", value = "quote:download")
    @Operation(operationId = "downloadQuote", summary = "The quote as PDF")
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
