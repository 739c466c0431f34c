package io.comptoir.application.attachment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.attachment.Attachment;
import java.util.List;

/** What hangs on a document, the oldest first. */
@UseCase("attachment:list")
public class ListAttachments {

    private final AttachedTo documents;
    private final Attachments attachments;

    public ListAttachments(AttachedTo documents, Attachments attachments) {
        this.documents = documents;
        this.attachments = attachments;
    }

    public List<Attachment> handle(Caller caller, DocumentRef ref) {
        documents.readable(caller, ref);
        return attachments.of(ref);
    }
}
