package io.comptoir.application.attachment;

import io.comptoir.application.shared.DocumentRef;
import io.comptoir.domain.attachment.Attachment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of documents. They go with their document when it is deleted. */
public interface Attachments {

    void add(DocumentRef document, Attachment attachment, byte[] content);

    /** The oldest first; their contents stay where they are. */
    List<Attachment> of(DocumentRef document);

    Optional<Attachment> find(DocumentRef document, UUID id);

    byte[] content(DocumentRef document, UUID id);

    void remove(DocumentRef document, UUID id);
}
