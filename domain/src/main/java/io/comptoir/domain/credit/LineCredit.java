package io.comptoir.domain.credit;

import io.comptoir.domain.shared.totals.LinePart;
import java.util.Currency;

/**
 * What live credit notes have taken of an invoice line.
 *
 * @param byQuantity with the quantities
 * @param byAmount of its amount alone: what it takes lowers what each unit left is worth
 */
public record LineCredit(LinePart byQuantity, LinePart byAmount) {

    public static LineCredit none(Currency currency) {
        return new LineCredit(LinePart.none(currency), LinePart.none(currency));
    }

    public LineCredit plus(LinePart part) {
        return part.quantity().signum() == 0
                ? new LineCredit(byQuantity, byAmount.plus(part))
                : new LineCredit(byQuantity.plus(part), byAmount);
    }

    LinePart sum() {
        return byQuantity.plus(byAmount);
    }
}
