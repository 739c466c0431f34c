package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.Terms;
import java.util.UUID;

/** An order as it is stored and shown. */
public record OrderSnapshot(
        UUID id,
        Head head,
        OrderStatus status,
        Terms terms,
        OrderConditions conditions,
        Content content,
        OrderFollowUp followUp) {}
