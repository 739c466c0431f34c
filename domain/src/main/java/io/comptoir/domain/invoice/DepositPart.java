package io.comptoir.domain.invoice;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.TaxKey;

/** What a deposit asks for at one tax rate, without tax. */
public record DepositPart(TaxKey key, Money net) {}
