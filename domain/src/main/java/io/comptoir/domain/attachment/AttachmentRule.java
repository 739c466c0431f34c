package io.comptoir.domain.attachment;

import io.comptoir.domain.shared.error.Rule;

/** What is asked of attachments. */
public enum AttachmentRule implements Rule {
    ATTACHMENT_EMPTY(Kind.VALUE),
    /** Neither a picture, a PDF, a text nor an office file without macros. */
    ATTACHMENT_TYPE_REFUSED(Kind.VALUE),
    TOO_MANY_ATTACHMENTS(Kind.STATE);

    private final Kind kind;

    AttachmentRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
