package io.comptoir.domain.shared.document;

import java.util.UUID;

/** The line of an earlier document that a line comes from. */
public record LineSource(DocumentType type, UUID documentId, UUID lineId) {}
