package io.comptoir.adapter.persistence.product;

import io.comptoir.adapter.persistence.pricing.PriceColumns;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.product.CatalogueLists;
import io.comptoir.application.product.ProductView;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.product.ProductFamily;
import io.comptoir.domain.product.Unit;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final String FOUND = " AND t.id IN (SELECT product_search(?))";
    private static final String REFERRED = """
             AND t.id IN (SELECT e.product_id FROM product_external_ref e
                           WHERE e.company_id = ? AND e.system || ':' || e.external_id = ANY (?))
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
        var base = new StringBuilder(PRODUCTS);
        var parameters = new ArrayList<Object>(List.of(company, day, company));
        if (request.search() != null) {
            base.append(FOUND);
            parameters.add(request.search());
        }
        var others = new ArrayList<Condition>();
        for (var condition : request.conditions()) {
            if (condition.field().name().equals("externalRef") && condition.operator() == Operator.IN) {
                base.append(REFERRED);
                parameters.addAll(List.of(company, condition.values()));
            } else {
                others.add(condition);
            }
        }
        return lists.page(without(request, others), base.toString(), parameters, PgCatalogueLists::product);
    }

    /** The request without what the base query answers already. */
    private static ListRequest without(ListRequest request, List<Condition> others) {
        return new ListRequest(
                others,
                null,
                request.sorts(),
                request.limit(),
                request.after(),
                request.backwards(),
                request.withTotal());
    }

    private static ProductView product(ResultRow row) {
        return new ProductView(ProductColumns.read(row), PriceColumns.prices(row), false);
    }
}
