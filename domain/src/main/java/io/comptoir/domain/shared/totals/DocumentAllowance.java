package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;

/**
 * The part of the document's discounts that falls on one tax group (BG-20, one per category and rate).
 *
 * @param base what the discounts are spread over in this group (BT-93)
 * @param amount BT-92
 */
public record DocumentAllowance(TaxKey key, Money base, Money amount) {}
