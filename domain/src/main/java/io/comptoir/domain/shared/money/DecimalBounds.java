package io.comptoir.domain.shared.money;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The bounds of every number that comes from outside: at most 15 digits before the point and so many after it.
 * They are checked on precision and scale alone, before any arithmetic, because {@code 1E+1000000000} is a short
 * text and a gigabyte of digits.
 */
public final class DecimalBounds {

    /** As in {@code numeric(19,4)} of the amounts; the other columns are wide enough for it too. */
    public static final int INTEGER_DIGITS = 15;

    /** Digits after the point of prices, quantities and rates. */
    public static final int DECIMALS = 6;

    /** More digits than any product of two values within bounds; the limit for intermediate results. */
    private static final int MODEST = 100;

    private DecimalBounds() {}

    /** The same number without trailing zeros and with at most {@code decimals} decimals; refused beyond. */
    public static BigDecimal bounded(BigDecimal value, int decimals) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var stripped = modest(value).stripTrailingZeros();
        if (stripped.precision() - stripped.scale() > INTEGER_DIGITS) {
            throw InvalidValue.at("", "number-too-large", Map.of("maxIntegerDigits", INTEGER_DIGITS));
        }
        if (stripped.scale() > decimals) {
            throw InvalidValue.at("", "scale-exceeded", Map.of("maxDecimals", decimals));
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** As {@link #bounded}, and not below zero. */
    public static BigDecimal boundedNonNegative(BigDecimal value, int decimals) {
        if (value.signum() < 0) {
            throw InvalidValue.at("", "negative-not-allowed");
        }
        return bounded(value, decimals);
    }

    /** Whether the number is within bounds and has exactly so many decimals: true of most results of arithmetic. */
    static boolean isCanonical(BigDecimal value, int decimals) {
        return value.scale() == decimals && value.precision() - decimals <= INTEGER_DIGITS;
    }

    /** Refuses numbers so long or so far from the point that arithmetic on them would be an attack. */
    static BigDecimal modest(BigDecimal value) {
        if (value.precision() > MODEST || Math.abs((long) value.scale()) > MODEST) {
            throw InvalidValue.at("", "number-too-large", Map.of("maxIntegerDigits", INTEGER_DIGITS));
        }
        return value;
    }
}
