package io.comptoir.adapter.persistence.product;

import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.product.ProductFamilies;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.product.ProductFamily;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Families as rows; the tree is walked in one statement. */
@Singleton
public class PgProductFamilies implements ProductFamilies {

    private static final String LINEAGE = """
            WITH RECURSIVE lineage AS (
                SELECT f.id, f.parent_id, 1 AS depth FROM product_family f WHERE f.company_id = ? AND f.id = ?
                UNION ALL
                SELECT f.id, f.parent_id, l.depth + 1
                  FROM lineage l
                  JOIN product_family f ON f.company_id = ? AND f.id = l.parent_id
                 WHERE l.depth < 100)
            SELECT id FROM lineage ORDER BY depth
            """;

    private final RecordTable<ProductFamily> table;
    private final Sql sql;

    public PgProductFamilies(Sql sql) {
        this.table = new RecordTable<>(sql, "product_family", "t.*", "product-family", PgProductFamilies::read);
        this.sql = sql;
    }

    @Override
    public Optional<ProductFamily> find(UUID id) {
        return table.find(id);
    }

    @Override
    public List<UUID> lineage(UUID id) {
        return sql.list(LINEAGE, row -> row.uuid("id"), Scope.companyId(), id, Scope.companyId());
    }

    @Override
    public ProductFamily lock(UUID id, Expected expected) {
        return table.lock(id, expected, ProductFamily::head);
    }

    @Override
    public void add(ProductFamily family) {
        table.add(row(family));
    }

    @Override
    public void update(ProductFamily family) {
        table.update(row(family), family.head());
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private static Row row(ProductFamily family) {
        var profile = family.profile();
        return RecordTable.row(family.id(), family.head())
                .with("code", profile.code())
                .with("name", profile.name())
                .with("parent_id", profile.parentId());
    }

    static ProductFamily read(ResultRow row) {
        return new ProductFamily(
                row.uuid("id"),
                RecordTable.head(row),
                new ProductFamily.Profile(row.string("code"), row.string("name"), row.uuidOrNull("parent_id")));
    }
}
