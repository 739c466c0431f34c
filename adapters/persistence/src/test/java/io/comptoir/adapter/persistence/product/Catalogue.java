package io.comptoir.adapter.persistence.product;

import io.comptoir.adapter.persistence.pricing.PgPriceLists;
import io.comptoir.adapter.persistence.pricing.PgProductPrices;
import io.comptoir.adapter.persistence.pricing.PgTaxRates;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.product.ReferenceDefaults;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Time;
import io.comptoir.domain.pricing.ListedPrice;
import io.comptoir.domain.pricing.Prices;
import io.comptoir.domain.product.Product;
import io.comptoir.domain.product.ProductKind;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.Stamp;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company with its defaults and what it sells, on PostgreSQL. */
public final class Catalogue {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final Currency EUR = Currency.getInstance("EUR");
    public static final Stamp NOW = new Stamp(Actor.job("test"), Instant.parse("2026-11-21T10:00:00Z"), TODAY);

    private static final Time TIME = new Time() {
        @Override
        public Instant now() {
            return NOW.at();
        }

        @Override
        public LocalDate today(UUID companyId) {
            return TODAY;
        }
    };

    public final PgUnits units;
    public final PgTaxRates rates;
    public final PgPriceLists lists;
    public final PgProducts products;
    public final PgProductPrices prices;
    public final PgProductFamilies families;
    private final Ids ids;

    public Catalogue(Sql sql, Ids ids) {
        this.ids = ids;
        this.units = new PgUnits(sql);
        this.rates = new PgTaxRates(sql);
        this.lists = new PgPriceLists(sql, ids);
        this.products = new PgProducts(sql);
        this.prices = new PgProductPrices(sql);
        this.families = new PgProductFamilies(sql);
    }

    public void defaults() {
        new ReferenceDefaults(units, rates, lists, ids, TIME).create("FR", EUR, ZoneOffset.UTC);
    }

    /** Goods, priced on the default list. */
    public UUID goods(String code, String name, String price) {
        var product = product(code, name, null);
        products.add(product);
        var listed = ListedPrice.none(product.id()).change(new Prices(new BigDecimal(price), null, null));
        prices.put(lists.defaultList().id(), listed, TODAY);
        return product.id();
    }

    Product product(String code, String name, @Nullable ExternalRef ref) {
        var profile = new Product.Profile(
                code,
                name,
                null,
                ProductKind.GOODS,
                null,
                "C62",
                null,
                new BigDecimal("0.5"),
                null,
                null,
                true,
                new BigDecimal("0.40"),
                ref == null ? List.of() : List.of(ref));
        return Product.create(ids.next(), profile, NOW);
    }
}
