package io.comptoir.domain.shared.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/**
 * An amount in a currency, of either sign, with exactly the currency's digits: 1.5 EUR equals 1.50 EUR, 1.505 EUR
 * is refused. Adding never rounds; amounts of different currencies never meet.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    public Money {
        int digits = MinorUnits.digits(currency);
        if (!DecimalBounds.isCanonical(amount, digits)) {
            amount = DecimalBounds.bounded(amount, digits).setScale(digits);
        }
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** So many cents, or whatever the currency's smallest unit is. */
    public static Money ofMinorUnits(BigInteger units, Currency currency) {
        return new Money(new BigDecimal(units, MinorUnits.digits(currency)), currency);
    }

    /** The sum; zero of nothing. */
    public static Money sum(Currency currency, Collection<Money> amounts) {
        return amounts.stream().reduce(zero(currency), Money::plus);
    }

    public BigInteger minorUnits() {
        return amount.unscaledValue();
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public int signum() {
        return amount.signum();
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Parts in proportion to the weights, which sum to this amount to the cent; see {@link LargestRemainder}. */
    public List<Money> split(List<BigDecimal> weights) {
        return LargestRemainder.split(this, weights);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalStateException(currency + " and " + other.currency + " do not mix");
        }
        return other;
    }
}
