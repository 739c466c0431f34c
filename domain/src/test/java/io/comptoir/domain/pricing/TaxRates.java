package io.comptoir.domain.pricing;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.totals.TaxKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Tax rates as tests need them. */
public final class TaxRates {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Stamp NOW = new Stamp(Actor.job("test"), Instant.parse("2026-11-21T10:00:00Z"), TODAY);

    private TaxRates() {}

    public static TaxRate taxed(String country, String percent) {
        return rate(country, "S", percent);
    }

    public static TaxRate rate(String country, String category, String percent) {
        var reason = category.equals("E") ? "Exonération, article 261 du CGI" : null;
        return TaxRate.create(UUID.randomUUID(), profile(country, category, percent, null, reason), NOW);
    }

    static TaxRate.Profile profile(String country, String category, String percent, String code, String reason) {
        var key = new TaxKey(category, new BigDecimal(percent), code);
        return new TaxRate.Profile(country + "-" + category + "-" + percent, "Rate", country, key, reason, null, null);
    }
}
