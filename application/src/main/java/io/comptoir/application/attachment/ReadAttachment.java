package io.comptoir.application.attachment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.attachment.Attachment;
import io.comptoir.domain.shared.error.DomainException;
import java.util.UUID;

/** One file of a document, with its bytes. */
@UseCase("attachment:read")
public class ReadAttachment {

    private final AttachedTo documents;
    private final Attachments attachments;

    public ReadAttachment(AttachedTo documents, Attachments attachments) {
        this.documents = documents;
        this.attachments = attachments;
    }

    public record Read(Attachment attachment, NamedFile file) {}

    public Read handle(Caller caller, DocumentRef ref, UUID id) {
        documents.readable(caller, ref);
        var attachment = attachments.find(ref, id).orElseThrow(() -> new DomainException.NotFound("attachment", id));
        return new Read(attachment, new NamedFile(attachment.name(), attachments.content(ref, id)));
    }
}
