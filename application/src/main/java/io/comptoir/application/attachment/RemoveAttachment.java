package io.comptoir.application.attachment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.shared.error.DomainException;
import java.util.UUID;

/** Takes a file off a document. The document's history keeps its name and digest. */
@UseCase("attachment:delete")
public class RemoveAttachment {

    private final AttachedTo documents;
    private final Attachments attachments;

    public RemoveAttachment(AttachedTo documents, Attachments attachments) {
        this.documents = documents;
        this.attachments = attachments;
    }

    /** @param expected version 1, for a file never changes */
    public record Command(DocumentRef document, UUID id, Expected expected) {}

    public void handle(Caller caller, Command command) {
        var document = documents.changeable(caller, command.document());
        var attachment = attachments
                .find(command.document(), command.id())
                .orElseThrow(() -> new DomainException.NotFound("attachment", command.id()));
        command.expected().check(1);
        attachments.remove(command.document(), command.id());
        documents.record(caller, document, "attachment.removed", attachment);
    }
}
