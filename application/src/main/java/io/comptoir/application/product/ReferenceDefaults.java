package io.comptoir.application.product;

import io.comptoir.application.pricing.PriceLists;
import io.comptoir.application.pricing.TaxRates;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Time;
import io.comptoir.domain.pricing.PriceList;
import io.comptoir.domain.pricing.TaxRate;
import io.comptoir.domain.product.Unit;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Stamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;

/** Gives a new company what it cannot sell without: units, its country's tax rates, a price list. */
@Service
public class ReferenceDefaults {

    private final Units units;
    private final TaxRates rates;
    private final PriceLists lists;
    private final Ids ids;
    private final Time time;

    public ReferenceDefaults(Units units, TaxRates rates, PriceLists lists, Ids ids, Time time) {
        this.units = units;
        this.rates = rates;
        this.lists = lists;
        this.ids = ids;
        this.time = time;
    }

    /** Runs inside the unit of work of the new company. Only of France are the rates known. */
    public void create(String country, Currency currency, ZoneId zone) {
        var at = time.now();
        var now = new Stamp(Actor.job("founding"), at, LocalDate.ofInstant(at, zone));
        UsualUnits.ALL.forEach(profile -> units.add(Unit.create(ids.next(), profile, now)));
        if (country.equals(FrenchRates.COUNTRY)) {
            FrenchRates.all().forEach(profile -> rates.add(TaxRate.create(ids.next(), profile, now)));
        }
        var standard = new PriceList.Profile("STANDARD", "Tarif standard", currency, true);
        lists.add(PriceList.create(ids.next(), standard, now));
    }
}
