package io.comptoir.domain.mail;

import io.comptoir.domain.shared.error.Rule;

/** What whoever sends a document by mail should know. Nothing is refused by these. */
public enum MailRule implements Rule {
    /** It goes to a mail server once the command is committed. */
    MAIL_QUEUED,
    /** No mail server is configured: it is written as a file, which nobody receives. */
    MAIL_WRITTEN_AS_FILE;

    @Override
    public Kind kind() {
        return Kind.VALUE;
    }
}
