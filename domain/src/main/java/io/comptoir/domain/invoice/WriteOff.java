package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.money.Money;

/** A debt given up as lost. Money that comes all the same may still be put against the invoice. */
public record WriteOff(Money amount, String reason, Stamp on) {}
