package io.comptoir.domain.fiscal;

import io.comptoir.domain.shared.document.DocumentType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be recorded in the chain.
 *
 * @param document the type of what it is about; null where it is about no document
 * @param payload everything that must be provable later; see {@link CanonicalJson} for what it may hold
 */
public record FiscalFact(
        FiscalEventType type,
        @Nullable DocumentType document,
        @Nullable UUID documentId,
        Instant occurredAt,
        Map<String, ?> payload) {}
