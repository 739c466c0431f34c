package io.comptoir.application.mail;

import io.comptoir.application.document.PrintedPaper;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail with a document. Subject and standard text follow from what the document says, in its language.
 *
 * @param id the same however often it is tried
 * @param message put before the standard text
 */
public record OutgoingMail(UUID id, String to, @Nullable String message, PrintedPaper paper, Instant postedAt) {}
