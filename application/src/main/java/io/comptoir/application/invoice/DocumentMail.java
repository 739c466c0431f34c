package io.comptoir.application.invoice;

import io.comptoir.application.shared.DocumentRef;
import org.jspecify.annotations.Nullable;

/** Sends documents to customers. Sending is asked for in the transaction and happens after it. */
public interface DocumentMail {

    /**
     * A document to be sent.
     *
     * @param message put before the standard text
     */
    record Letter(DocumentRef document, String to, @Nullable String message) {}

    void post(Letter letter);
}
