package io.comptoir.domain.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * The only places where an amount is rounded, always half up, which for {@link RoundingMode#HALF_UP} is away from
 * zero: −0.125 becomes −0.13 (XPath's {@code round} says −0.12, so documents are issued with positive amounts).
 * Each call multiplies first and rounds once, on the exact quotient: no intermediate precision can tip a tie.
 */
public final class Rounding {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Rounding() {}

    /** An exact result, such as quantity × price, as an amount. */
    public static Money toCurrency(BigDecimal exact, Currency currency) {
        var rounded = DecimalBounds.modest(exact).setScale(MinorUnits.digits(currency), RoundingMode.HALF_UP);
        return new Money(rounded, currency);
    }

    /** {@code dividend / divisor} as an amount. */
    public static Money quotient(BigDecimal dividend, BigDecimal divisor, Currency currency) {
        var quotient = DecimalBounds.modest(dividend)
                .divide(DecimalBounds.modest(divisor), MinorUnits.digits(currency), RoundingMode.HALF_UP);
        return new Money(quotient, currency);
    }

    /** So many percent of the base. */
    public static Money percent(Money base, BigDecimal percent) {
        return quotient(base.amount().multiply(DecimalBounds.modest(percent)), HUNDRED, base.currency());
    }

    /** {@code whole × part / of}: the amount of a part of a quantity or of another amount. */
    public static Money proportion(Money whole, BigDecimal part, BigDecimal of) {
        return quotient(whole.amount().multiply(DecimalBounds.modest(part)), of, whole.currency());
    }
}
