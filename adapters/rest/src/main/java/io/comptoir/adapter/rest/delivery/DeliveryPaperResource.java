package io.comptoir.adapter.rest.delivery;

import io.comptoir.adapter.rest.shared.Papers;
import io.comptoir.application.delivery.PrintDeliveryNote;
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

/** The paper of a delivery note. */
@Path("/v1/delivery-notes/{id}/document")
@Tag(name = "delivery-notes")
public class DeliveryPaperResource {

    private final Papers papers;
    private final PrintDeliveryNote print;

    public DeliveryPaperResource(Papers papers, PrintDeliveryNote print) {
        this.papers = papers;
        this.print = print;
    }

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @PermissionsAllowed("deliveryNote:download")
    @Extension(name = "x-required-permission", value = "deliveryNote:download")
    @Operation(operationId = "downloadDeliveryNote", summary = "The delivery note as PDF")
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
