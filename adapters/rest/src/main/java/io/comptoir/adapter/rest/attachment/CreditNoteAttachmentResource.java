package io.comptoir.adapter.rest.attachment;

import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.shared.document.DocumentType;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The files of a credit note, issued or not. */
@Path("/v1/credit-notes/{id}/attachments")
@Tag(name = "credit-notes")
public class CreditNoteAttachmentResource {

    private final AttachmentAnswers answers;

    public CreditNoteAttachmentResource(AttachmentAnswers answers) {
        this.answers = answers;
    }

    @GET
    @PermissionsAllowed("attachment:list")
    @Extension(name = "x-required-permission", value = "attachment:list")
    @Operation(operationId = "listCreditNoteAttachments", summary = "The files of a credit note, the oldest first")
    @APIResponseSchema(AttachmentResponse.All.class)
    public Response list(@PathParam("id") UUID id) {
        return answers.list(of(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("attachment:create")
    @Extension(name = "x-required-permission", value = "attachment:create")
    @Operation(operationId = "addCreditNoteAttachment", summary = "Attaches a file to a credit note: 10 MiB at most")
    @APIResponseSchema(value = AttachmentResponse.class, responseCode = "201")
    public Response add(@PathParam("id") UUID id, @RestForm("file") @Nullable FileUpload file) {
        return answers.add("credit-notes", of(id), file);
    }

    @GET
    @Path("/{attachmentId}")
    @Produces({"application/octet-stream", "application/problem+json"})
    @PermissionsAllowed("attachment:read")
    @Extension(name = "x-required-permission", value = "attachment:read")
    @Operation(operationId = "downloadCreditNoteAttachment", summary = "A file of a credit note")
    @APIResponse(
            responseCode = "200",
            description = "The file, to be kept and not to be shown",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return answers.download(of(id), attachmentId);
    }

    @DELETE
    @Path("/{attachmentId}")
    @PermissionsAllowed("attachment:delete")
    @Extension(name = "x-required-permission", value = "attachment:delete")
    @Operation(operationId = "removeCreditNoteAttachment", summary = "Takes a file off a credit note")
    @APIResponse(responseCode = "204", description = "It is gone; the history keeps its name and digest")
    public Response remove(@PathParam("id") UUID id, @PathParam("attachmentId") UUID attachmentId) {
        return answers.remove(of(id), attachmentId);
    }

    private static DocumentRef of(UUID id) {
        return new DocumentRef(DocumentType.CREDIT_NOTE, id);
    }
}
