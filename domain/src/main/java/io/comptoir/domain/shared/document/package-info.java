/** What all documents of the chain have in common: identity, head, parties, terms, priced lines. */
@NullMarked
package io.comptoir.domain.shared.document;

import org.jspecify.annotations.NullMarked;
