package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;

/**
 * The figures of a line, all without tax but for the tax itself, stored when the document is issued.
 *
 * @param gross quantity × price
 * @param allowance the line's own discounts (Σ BT-136)
 * @param net BT-131, gross − allowance
 * @param documentShare the line's part of the document's discounts
 * @param tax the line's part of the tax of its group, for accounts and returns; no tax is computed from it
 */
public record LineTotal(Money gross, Money allowance, Money net, Money documentShare, Money tax) {

    /** What the line leaves to tax: its net without its part of the document's discounts. */
    public Money base() {
        return net.minus(documentShare);
    }

    /** What the customer pays for the line: its base and its tax. */
    public Money payable() {
        return base().plus(tax);
    }
}
