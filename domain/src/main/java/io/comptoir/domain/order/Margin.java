package io.comptoir.domain.order;

import io.comptoir.domain.shared.document.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What is left of the net amount once the goods are paid for, over the lines whose cost is known. */
final class Margin {

    private static final int DECIMALS = 2;

    private Margin() {}

    /** In percent of the net amount; empty where no cost is known or nothing is charged. */
    static Optional<BigDecimal> percent(Content content) {
        var totals = content.totals().lines().iterator();
        var net = BigDecimal.ZERO;
        var cost = BigDecimal.ZERO;
        for (var line : content.lines()) {
            var total = line.optional() ? null : totals.next();
            var unitCost = line.price().cost();
            if (total != null && unitCost != null) {
                net = net.add(total.base().amount());
                cost = cost.add(unitCost.multiply(line.quantity()));
            }
        }
        return net.signum() <= 0
                ? Optional.empty()
                : Optional.of(net.subtract(cost).movePointRight(2).divide(net, DECIMALS, RoundingMode.HALF_UP));
    }
}
