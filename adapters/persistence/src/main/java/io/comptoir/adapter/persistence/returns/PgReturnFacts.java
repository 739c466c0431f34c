package io.comptoir.adapter.persistence.returns;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.returns.ReturnFacts;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The families of products, up the tree. */
@Singleton
class PgReturnFacts implements ReturnFacts {

    private static final String FAMILIES = """
            WITH RECURSIVE above(product_id, family_id) AS (
                SELECT p.id, p.family_id FROM product p
                 WHERE p.company_id = ? AND p.id = ANY(?::uuid[]) AND p.family_id IS NOT NULL
                UNION
                SELECT a.product_id, f.parent_id FROM above a
                  JOIN product_family f ON f.company_id = ? AND f.id = a.family_id
                 WHERE f.parent_id IS NOT NULL)
            SELECT product_id, family_id FROM above
            """;

    private record Membership(UUID product, UUID family) {}

    private final Sql sql;

    PgReturnFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Map<UUID, Set<UUID>> families(Collection<UUID> productIds) {
        var company = Scope.companyId();
        return sql
                .list(
                        FAMILIES,
                        row -> new Membership(row.uuid("product_id"), row.uuid("family_id")),
                        company,
                        productIds,
                        company)
                .stream()
                .collect(Collectors.groupingBy(
                        Membership::product, Collectors.mapping(Membership::family, Collectors.toSet())));
    }
}
