package io.comptoir.domain.payment;

import io.comptoir.domain.shared.money.Money;
import java.util.UUID;

/**
 * A document that money may be allocated to, locked by whoever allocates.
 *
 * @param takesMoney false for drafts, cancelled documents and the like
 * @param open what is open on it
 */
public record OpenTarget(Allocation.Target target, UUID customerId, boolean takesMoney, Money open) {}
