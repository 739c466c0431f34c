package io.comptoir.application.mail;

import io.comptoir.application.shared.DocumentRef;
import org.jspecify.annotations.Nullable;

/**
 * A document to be sent.
 *
 * @param revision which one, of a quote; 1 of documents that have none
 * @param message put before the standard text
 */
public record Letter(
        DocumentRef document,
        int revision,
        String to,
        @Nullable String message) {

    public static Letter of(DocumentRef document, String to, @Nullable String message) {
        return new Letter(document, 1, to, message);
    }
}
