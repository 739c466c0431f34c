package io.comptoir.adapter.rest.attachment;

import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.domain.attachment.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of a document. */
@Schema(name = "Attachment")
public record AttachmentResponse(
        UUID id,
        int version,
        String name,
        String contentType,
        long size,
        String sha256,
        Instant createdAt,
        ActorBody createdBy)
        implements Representation {

    /** What hangs on a document, the oldest first. */
    @Schema(name = "Attachments")
    public record All(List<AttachmentResponse> items) {

        static All from(List<Attachment> attachments) {
            return new All(attachments.stream().map(AttachmentResponse::from).toList());
        }
    }

    static AttachmentResponse from(Attachment attachment) {
        return new AttachmentResponse(
                attachment.id(),
                1,
                attachment.name(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256(),
                attachment.added().at(),
                ActorBody.from(attachment.added().by()));
    }
}
