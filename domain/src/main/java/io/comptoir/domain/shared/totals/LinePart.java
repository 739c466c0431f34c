package io.comptoir.domain.shared.totals;

import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.money.Quantity;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * So much of an invoice line.
 *
 * @param quantity not negative, even of a line that deducts a deposit
 * @param net with its part of the document's discounts taken off
 * @param tax its part of the tax of its group
 */
public record LinePart(BigDecimal quantity, Money net, Money tax) {

    public LinePart {
        quantity = new Quantity(quantity).value();
    }

    public static LinePart none(Currency currency) {
        return new LinePart(BigDecimal.ZERO, Money.zero(currency), Money.zero(currency));
    }

    /** The whole of an invoice line. */
    public static LinePart of(LineToTotal line, LineTotal total) {
        return new LinePart(line.quantity().abs(), total.base(), total.tax());
    }

    public LinePart plus(LinePart other) {
        return new LinePart(quantity.add(other.quantity), net.plus(other.net), tax.plus(other.tax));
    }

    public TaxedPart taxed(TaxKey key) {
        return new TaxedPart(key, net, tax);
    }
}
