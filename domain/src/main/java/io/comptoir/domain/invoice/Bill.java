package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Terms;

/** What goes on a new invoice. */
public record Bill(Terms terms, Content content, Origin origin) {}
