package io.comptoir.adapter.persistence.pricing;

import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.pricing.ProductPrices;
import io.comptoir.domain.pricing.ListedPrice;
import io.comptoir.domain.shared.error.SharedRule;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The prices of products on the versions of price lists. */
@Singleton
public class PgProductPrices implements ProductPrices {

    private static final String VERSION = """
            SELECT v.id FROM price_list_version v
             WHERE v.company_id = ? AND v.price_list_id = ? AND ? BETWEEN v.valid_from AND v.valid_to
            """;
    private static final String PRICE = "SELECT p.* FROM product_price p"
            + " WHERE p.company_id = ? AND p.product_id = ? AND p.version_id = (" + VERSION + ")";

    private final Sql sql;

    public PgProductPrices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ListedPrice get(UUID priceListId, UUID productId, LocalDate day) {
        var company = Scope.companyId();
        return sql.one(PRICE, PriceColumns::listed, company, productId, company, priceListId, day)
                .orElseGet(() -> ListedPrice.none(productId));
    }

    @Override
    public void put(UUID priceListId, ListedPrice price, LocalDate day) {
        var version = sql.one(VERSION, row -> row.uuid("id"), Scope.companyId(), priceListId, day)
                .orElseThrow(() -> SharedRule.UNKNOWN_REFERENCE
                        .because("priceListId", priceListId.toString())
                        .exception());
        var row = Row.of("version_id", version)
                .with("product_id", price.productId())
                .with("version", price.version())
                .with("list_price", price.prices().listPrice())
                .with("standard_price", price.prices().standardPrice())
                .with("limit_price", price.prices().limitPrice());
        sql.upsertAll("product_price", List.of("company_id", "version_id", "product_id"), List.of(row));
    }
}
