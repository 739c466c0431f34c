package io.comptoir.adapter.persistence.pricing;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.pricing.PricingLists;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.pricing.ListedPrice;
import io.comptoir.domain.pricing.PriceList;
import io.comptoir.domain.pricing.TaxRate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tax rates, price lists and prices, page by page. */
@Singleton
public class PgPricingLists implements PricingLists {

    private static final String RATES =
            "SELECT r.*, comptoir_fold(r.code || ' ' || r.name) AS search_text FROM tax_rate r WHERE r.company_id = ?";
    private static final String LISTS =
            "SELECT l.*, comptoir_fold(l.code || ' ' || l.name) AS search_text FROM price_list l WHERE l.company_id = ?";
    private static final String PRICES = """
            SELECT p.id, p.code, p.name, p.search_text, pp.product_id, pp.version, pp.list_price, pp.standard_price,
                   pp.limit_price
              FROM product_price pp
              JOIN product p ON p.company_id = pp.company_id AND p.id = pp.product_id
             WHERE pp.company_id = ? AND pp.version_id = (
                   SELECT v.id FROM price_list_version v
                    WHERE v.company_id = ? AND v.price_list_id = ? AND ? BETWEEN v.valid_from AND v.valid_to)
            """;

    private final ListSql lists;

    public PgPricingLists(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<TaxRate> taxRates(ListRequest request) {
        return lists.page(request, RATES, List.of(Scope.companyId()), PgTaxRates::read);
    }

    @Override
    public Page<PriceList> priceLists(ListRequest request) {
        return lists.page(request, LISTS, List.of(Scope.companyId()), PgPriceLists::read);
    }

    @Override
    public Page<ListedPrice> prices(UUID priceListId, LocalDate day, ListRequest request) {
        var company = Scope.companyId();
        return lists.page(request, PRICES, List.of(company, company, priceListId, day), PriceColumns::listed);
    }
}
