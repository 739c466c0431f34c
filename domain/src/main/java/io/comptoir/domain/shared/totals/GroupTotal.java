package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;
import java.util.List;

/**
 * The figures of one tax group.
 *
 * @param lines in the order of the group's lines
 */
record GroupTotal(TaxGroup group, TaxTotal tax, List<LineTotal> lines) {

    /** The group's part of the document's discounts, over its lines that have a part in them. */
    DocumentAllowance allowance() {
        var base = lines.stream().map(LineTotal::net).filter(Money::isPositive).toList();
        var amount = lines.stream().map(LineTotal::documentShare).toList();
        return new DocumentAllowance(
                group.key(), Money.sum(group.currency(), base), Money.sum(group.currency(), amount));
    }

    void placeLines(LineTotal[] document) {
        for (int i = 0; i < lines.size(); i++) {
            document[group.lines().get(i).position()] = lines.get(i);
        }
    }
}
