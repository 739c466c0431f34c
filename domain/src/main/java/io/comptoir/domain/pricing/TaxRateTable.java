package io.comptoir.domain.pricing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All rates of a company, seen from one day. */
public record TaxRateTable(List<TaxRate> rates, LocalDate day) {

    public TaxRateTable {
        rates = List.copyOf(rates);
    }

    /** The rate with this id, in force or not. */
    public Optional<TaxRate> find(UUID id) {
        return rates.stream().filter(r -> r.id().equals(id)).findFirst();
    }

    /** The normal rate of a country: the highest that is in force. */
    Optional<TaxRate> normal(String country) {
        return inForce(TaxCategory.STANDARD)
                .filter(r -> r.country().equals(country))
                .max(Comparator.comparing(r -> r.key().rate()));
    }

    /** The company's own row for a kind of exemption, where it keeps one. */
    Optional<TaxRate> exemption(TaxCategory category) {
        return inForce(category).min(Comparator.comparing(TaxRate::code));
    }

    private Stream<TaxRate> inForce(TaxCategory category) {
        return rates.stream().filter(r -> r.inForce(day) && r.key().category().equals(category.code()));
    }
}
