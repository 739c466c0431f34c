package io.comptoir.adapter.rest.returns;

import io.comptoir.adapter.rest.shared.Papers;
import io.comptoir.application.returns.PrintReturn;
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

/** The paper of a return. */
@Path("/v1/returns/{id}/document")
@Tag(name = "returns")
public class ReturnPaperResource {

    private final Papers papers;
    private final PrintReturn print;

    public ReturnPaperResource(Papers papers, PrintReturn print) {
        this.papers = papers;
        this.print = print;
    }

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @PermissionsAllowed("return:download")
    @Extension(name = "x-required-permission", value = "return:download")
    @Operation(operationId = "downloadReturn", summary = "The return as PDF")
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
