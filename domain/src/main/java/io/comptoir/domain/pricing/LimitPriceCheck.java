package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Rounding;
import io.comptoir.domain.shared.totals.LineTotal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds the lines that are sold under their limit price (prix plancher, F150) once every discount of the line and
 * of the document is off. Lines without a limit price and optional lines are free.
 */
public final class LimitPriceCheck {

    private LimitPriceCheck() {}

    public static List<LineBreach> breaches(Content content) {
        return LineBreach.find(content, LimitPriceCheck::breach);
    }

    private static Optional<LineBreach> breach(SalesLine line, LineTotal total) {
        var limit = line.price().limitPrice();
        if (limit == null || !under(limit, line, total)) {
            return Optional.empty();
        }
        return Optional.of(LineBreach.of(line, limit, LineBreach.netPrice(line, total)));
    }

    private static boolean under(BigDecimal limit, SalesLine line, LineTotal total) {
        var lowest =
                Rounding.toCurrency(limit.multiply(line.quantity()), total.net().currency());
        return line.price().unitPrice().compareTo(limit) < 0 || total.base().compareTo(lowest) < 0;
    }
}
