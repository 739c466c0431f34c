package io.comptoir.adapter.rest.shared.document;

import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import java.util.Currency;

/** Currencies by their ISO 4217 code. */
final class Currencies {

    private Currencies() {}

    static Currency of(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.at("/currency", "unknown-reference");
        }
    }
}
