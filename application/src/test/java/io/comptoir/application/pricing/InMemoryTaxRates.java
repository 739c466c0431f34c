package io.comptoir.application.pricing;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.pricing.TaxRate;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.totals.TaxKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryTaxRates implements TaxRates {

    private static final Stamp LONG_AGO =
            new Stamp(Actor.job("test"), Instant.parse("2014-01-01T00:00:00Z"), LocalDate.of(2014, 1, 1));

    private final Map<UUID, TaxRate> rates = new LinkedHashMap<>();

    /** A company with the French normal rate. */
    public static InMemoryTaxRates french() {
        var rates = new InMemoryTaxRates();
        rates.taxed("FR-20", "FR", "20");
        return rates;
    }

    /** Adds a rate at which a country taxes, and gives its id. */
    public UUID taxed(String code, String country, String percent) {
        var key = new TaxKey("S", new BigDecimal(percent), null);
        var rate = TaxRate.create(
                UUID.randomUUID(), new TaxRate.Profile(code, code, country, key, null, null, null), LONG_AGO);
        add(rate);
        return rate.id();
    }

    @Override
    public Optional<TaxRate> find(UUID id) {
        return Optional.ofNullable(rates.get(id));
    }

    @Override
    public List<TaxRate> all() {
        return List.copyOf(rates.values());
    }

    @Override
    public TaxRate lock(UUID id, Expected expected) {
        var rate = get(id);
        expected.check(rate.head().version());
        return rate;
    }

    @Override
    public void add(TaxRate rate) {
        refuseTakenCode(rate);
        rates.put(rate.id(), rate);
    }

    @Override
    public void update(TaxRate rate) {
        refuseTakenCode(rate);
        rates.put(rate.id(), rate);
    }

    @Override
    public void remove(UUID id) {
        rates.remove(id);
    }

    private void refuseTakenCode(TaxRate rate) {
        SharedRule.ALREADY_EXISTS.check(
                rates.values().stream()
                        .noneMatch(r -> !r.id().equals(rate.id()) && r.code().equals(rate.code())),
                "code",
                rate.code());
    }
}
