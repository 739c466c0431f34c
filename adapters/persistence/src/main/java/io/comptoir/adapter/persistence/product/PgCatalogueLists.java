package io.comptoir.adapter.persistence.product;

import io.comptoir.adapter.persistence.pricing.PriceColumns;
import io.comptoir.adapter.persistence.shared.IndexedConditions;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.product.CatalogueLists;
import io.comptoir.application.product.ProductView;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.product.ProductFamily;
import io.comptoir.domain.product.Unit;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Products, families and units, page by page. Products are searched by the index of their words. */
@Singleton
public class PgCatalogueLists implements CatalogueLists {

    private static final String UNITS = """
            SELECT u.*, comptoir_fold(u.code || ' ' || u.name_fr || ' ' || u.name_en) AS search_text
              FROM unit u WHERE u.company_id = ?
            """;
    private static final String FAMILIES = """
            SELECT f.*, comptoir_fold(f.code || ' ' || f.name) AS search_text
              FROM product_family f WHERE f.company_id = ?
            """;
    private static final String PRODUCTS = "SELECT " + ProductColumns.SELECTED + """
            , pp.list_price, pp.standard_price, pp.limit_price, NULL::text AS external_ref
              FROM product t
              LEFT JOIN product_price pp
                ON pp.company_id = t.company_id AND pp.product_id = t.id AND pp.version_id = (
                   SELECT v.id FROM price_list l
                     JOIN price_list_version v ON v.company_id = l.company_id AND v.price_list_id = l.id
                    WHERE l.company_id = ? AND l.is_default AND ? BETWEEN v.valid_from AND v.valid_to)
             WHERE t.company_id = ?
            """;
    private final ListSql lists;

    public PgCatalogueLists(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<Unit> units(ListRequest request) {
        return lists.page(request, UNITS, List.of(Scope.companyId()), PgUnits::read);
    }

    @Override
    public Page<ProductFamily> families(ListRequest request) {
        return lists.page(request, FAMILIES, List.of(Scope.companyId()), PgProductFamilies::read);
    }

    @Override
    public Page<ProductView> products(LocalDate day, ListRequest request) {
        var company = Scope.companyId();
        var indexed = new IndexedConditions(request, PRODUCTS, "t.id", List.of(company, day, company))
                .words("product_search")
                .names("product_named")
                .references("product_external_ref", "product_id");
        return lists.page(indexed.request(), indexed.base(), indexed.parameters(), PgCatalogueLists::product);
    }

    private static ProductView product(ResultRow row) {
        return new ProductView(ProductColumns.read(row), PriceColumns.prices(row), false);
    }
}
