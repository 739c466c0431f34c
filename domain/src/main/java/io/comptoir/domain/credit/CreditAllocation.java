package io.comptoir.domain.credit;

import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.money.Money;
import java.util.UUID;

/** So much of a credit note put against an invoice. */
public record CreditAllocation(UUID invoiceId, String invoiceNumber, Money amount, Stamp on) {}
