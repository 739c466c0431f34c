package io.comptoir.application.shared;

import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document beside another one in the chain, as its followers and sources see it. */
public record DocumentLink(
        DocumentType type, UUID id, @Nullable String number, String status) {}
