package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.money.Percentage;
import io.comptoir.domain.shared.totals.Discount;
import io.comptoir.domain.shared.totals.LineTotal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * Finds the lines on which a sales rep gave away more than the company's ceiling: override price, discounts of the
 * line and discounts of the document together, against the price that the rules gave (free text: the price typed).
 * Rates are compared, not amounts, so that no rounded cent makes a breach or hides one.
 */
public final class DiscountCeiling {

    private final Percentage ceiling;
    private final BigDecimal keptOfDocument;

    private DiscountCeiling(Content content, Percentage ceiling) {
        this.ceiling = ceiling;
        this.keptOfDocument = kept(content.totals().linesNet().amount(), content.discounts());
    }

    /** The breaches; {@code ceiling} is in percent, and reaching it is allowed. */
    public static List<LineBreach> breaches(Content content, Percentage ceiling) {
        return LineBreach.find(content, new DiscountCeiling(content, ceiling)::breach);
    }

    private Optional<LineBreach> breach(SalesLine line, LineTotal total) {
        var given = given(line);
        return given.compareTo(ceiling.value()) > 0
                ? Optional.of(LineBreach.of(line, ceiling.value(), given))
                : Optional.empty();
    }

    /** What the line gives away, in percent with six decimals. */
    private BigDecimal given(SalesLine line) {
        var price = line.price();
        var before = line.quantity().multiply(price.rulePrice() == null ? price.unitPrice() : price.rulePrice());
        var gross = line.quantity().multiply(price.unitPrice());
        var after = gross.multiply(kept(gross, line.discounts())).multiply(keptOfDocument);
        return before.signum() <= 0
                ? BigDecimal.ZERO
                : LineBreach.quotient(before.subtract(after).movePointRight(2), before);
    }

    /** The share of {@code base} that discounts leave, unrounded. */
    private static BigDecimal kept(BigDecimal base, List<Discount> discounts) {
        if (base.signum() <= 0) {
            return BigDecimal.ONE;
        }
        var left = base;
        for (var discount : discounts) {
            left = left.subtract(amount(discount, base, left));
        }
        return left.divide(base, MathContext.DECIMAL128);
    }

    private static BigDecimal amount(Discount discount, BigDecimal base, BigDecimal left) {
        if (discount.kind() == Discount.Kind.AMOUNT) {
            return discount.value();
        }
        var of = discount.stacking() == Discount.Stacking.CASCADE ? left : base;
        return of.multiply(discount.value()).movePointLeft(2);
    }
}
