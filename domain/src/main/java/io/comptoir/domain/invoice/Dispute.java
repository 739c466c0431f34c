package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.money.Money;

/** What the customer contests. It stops dunning and interest for its amount, and stays in his exposure. */
public record Dispute(Money amount, String reason, Stamp since) {}
