package io.comptoir.domain.attachment;

import io.comptoir.domain.fiscal.Sha256;
import io.comptoir.domain.shared.document.Stamp;
import java.util.UUID;

/**
 * A file that hangs on a document. It is added and removed, never changed.
 *
 * @param name as people know it; no path, no control characters
 * @param mediaType of its bytes, whatever was claimed
 * @param sha256 of its bytes
 */
public record Attachment(UUID id, String name, String mediaType, long size, String sha256, Stamp added) {

    /** On one document. */
    public static final int MOST = 100;

    /** A new one. */
    public static Attachment of(UUID id, String name, byte[] content, Stamp now) {
        AttachmentRule.ATTACHMENT_EMPTY.check(content.length > 0);
        var safe = FileName.of(name);
        var type = FileType.of(content, safe)
                .orElseThrow(() -> AttachmentRule.ATTACHMENT_TYPE_REFUSED
                        .because("name", safe)
                        .exception());
        return new Attachment(id, safe, type.mediaType(), content.length, Sha256.hex(content), now);
    }
}
