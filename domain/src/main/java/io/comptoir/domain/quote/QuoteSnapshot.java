package io.comptoir.domain.quote;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Terms;
import java.util.UUID;

/**
 * A quote as it is stored and shown.
 *
 * @param revision from 1; it rises when a quote that has left is written anew
 */
public record QuoteSnapshot(
        UUID id,
        Head head,
        QuoteStatus status,
        int revision,
        Terms terms,
        Content content,
        QuoteOffer offer,
        QuoteOutcome outcome) {}
