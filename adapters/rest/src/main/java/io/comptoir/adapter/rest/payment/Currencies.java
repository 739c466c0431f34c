package io.comptoir.adapter.rest.payment;

import io.comptoir.domain.shared.error.DomainException;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Currency codes of requests. */
final class Currencies {

    private Currencies() {}

    static Currency of(@Nullable String code) {
        try {
            return Currency.getInstance(code == null ? "EUR" : code);
        } catch (IllegalArgumentException e) {
            throw DomainException.InvalidValue.at("/currency", "invalid-format");
        }
    }
}
