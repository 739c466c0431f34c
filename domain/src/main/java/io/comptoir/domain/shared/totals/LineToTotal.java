package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.DecimalBounds;
import io.comptoir.domain.shared.money.UnitPrice;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the totals need to know of a line.
 *
 * @param quantity BT-129; negative only on system lines, which deduct a deposit
 * @param unitPrice BT-146, before the line's discounts, with or without tax as the document's price mode says
 * @param discounts of this line, in their order
 */
public record LineToTotal(BigDecimal quantity, BigDecimal unitPrice, List<Discount> discounts, TaxKey tax) {

    public LineToTotal {
        quantity = DecimalBounds.bounded(quantity, DecimalBounds.DECIMALS);
        unitPrice = new UnitPrice(unitPrice).value();
        discounts = List.copyOf(discounts);
    }
}
