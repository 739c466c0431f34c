package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.Papers;
import io.comptoir.application.payment.PrintPayment;
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

/** The receipt of a payment. */
@Path("/v1/payments/{id}/document")
@Tag(name = "payments")
public class PaymentPaperResource {

    private final Papers papers;
    private final PrintPayment print;

    public PaymentPaperResource(Papers papers, PrintPayment print) {
        this.papers = papers;
        this.print = print;
    }

    @GET
    @Produces({"application/pdf", "application/problem+json"})
    @PermissionsAllowed("payment:download")
    @Extension(name = "x-required-permission", value = "payment:download")
    @Operation(operationId = "downloadPayment", summary = "The receipt of a payment as PDF")
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
