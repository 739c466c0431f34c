package io.comptoir.application.attachment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.attachment.Attachment;
import io.comptoir.domain.attachment.AttachmentRule;

/** Attaches a file to a document (F297). */
@UseCase("attachment:create")
public class AddAttachment {

    private final AttachedTo documents;
    private final Attachments attachments;
    private final Ids ids;

    public AddAttachment(AttachedTo documents, Attachments attachments, Ids ids) {
        this.documents = documents;
        this.attachments = attachments;
        this.ids = ids;
    }

    public Attachment handle(Caller caller, DocumentRef ref, NamedFile file) {
        var document = documents.changeable(caller, ref);
        var attachment = Attachment.of(ids.next(), file.name(), file.content(), caller.now());
        int present = attachments.of(ref).size();
        AttachmentRule.TOO_MANY_ATTACHMENTS.check(present < Attachment.MOST, "most", Attachment.MOST);
        attachments.add(ref, attachment, file.content());
        documents.record(caller, document, "attachment.added", attachment);
        return attachment;
    }
}
