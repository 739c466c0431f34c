package io.comptoir.application.shared;

import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;

/** Points to a document. */
public record DocumentRef(DocumentType type, UUID id) {}
