package io.comptoir.adapter.persistence.product;

import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.adapter.persistence.shared.SqlFailure;
import io.comptoir.application.product.Products;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.product.Product;
import io.comptoir.domain.shared.error.SharedRule;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Products as rows, with their external references beside them. */
@Singleton
public class PgProducts implements Products {

    private final Sql sql;
    private final RecordTable<Product> table;

    public PgProducts(Sql sql) {
        this.sql = sql;
        this.table = new RecordTable<>(sql, "product", ProductColumns.SELECTED, "product", ProductColumns::read);
    }

    @Override
    public Optional<Product> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Product lock(UUID id, Expected expected) {
        return table.lock(id, expected, Product::head);
    }

    @Override
    public void add(Product product) {
        table.add(ProductColumns.row(product));
        addRefs(product);
    }

    @Override
    public void update(Product product) {
        table.update(ProductColumns.row(product), product.head());
        sql.update(
                "DELETE FROM product_external_ref WHERE company_id = ? AND product_id = ?",
                Scope.companyId(),
                product.id());
        addRefs(product);
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private void addRefs(Product product) {
        try {
            sql.insertAll("product_external_ref", ProductColumns.refs(product));
        } catch (SqlFailure e) {
            throw e.uniqueViolation()
                    ? SharedRule.ALREADY_EXISTS
                            .because("externalRefs", product.profile().externalRefs())
                            .exception()
                    : e;
        }
    }
}
