package io.comptoir.domain.shared.money;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import java.util.Currency;
import java.util.Map;

/**
 * How many digits an amount has. ISO 4217 decides, but for the forint: its hundredth no longer exists, so
 * documents in it are in whole units, as in yen.
 */
public final class MinorUnits {

    private MinorUnits() {}

    /** Digits after the point; refused for gold, test codes and the like, which have no minor unit. */
    public static int digits(Currency currency) {
        int digits = currency.getCurrencyCode().equals("HUF") ? 0 : currency.getDefaultFractionDigits();
        if (digits < 0) {
            throw InvalidValue.at("", "currency-without-minor-unit", Map.of("currency", currency.getCurrencyCode()));
        }
        return digits;
    }
}
