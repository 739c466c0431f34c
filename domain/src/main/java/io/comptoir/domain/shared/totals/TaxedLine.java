package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;

/**
 * A charged line with its part of the document's discounts, in the document's price mode.
 *
 * @param position from 0, in the document
 */
record TaxedLine(int position, ChargedLine line, Money documentShare) {

    /** What is left after all discounts. */
    Money due() {
        return line.net().minus(documentShare);
    }
}
