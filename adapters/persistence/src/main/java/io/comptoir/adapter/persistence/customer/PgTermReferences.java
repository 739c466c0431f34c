package io.comptoir.adapter.persistence.customer;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.customer.TermReferences;
import io.comptoir.domain.customer.CustomerTerms;
import jakarta.inject.Singleton;
import java.util.Set;

/** Looks up in one statement what a customer's terms name. */
@Singleton
public class PgTermReferences implements TermReferences {

    private static final String UNKNOWN = """
            SELECT field
              FROM (VALUES ('paymentTermId', ?::uuid), ('priceListId', ?::uuid), ('salesRepId', ?::uuid)) n (field, id)
             WHERE id IS NOT NULL
               AND NOT EXISTS (SELECT FROM payment_term t WHERE t.company_id = ? AND t.id = n.id
                                  AND field = 'paymentTermId')
               AND NOT EXISTS (SELECT FROM price_list l WHERE l.company_id = ? AND l.id = n.id
                                  AND field = 'priceListId')
               AND NOT EXISTS (SELECT FROM membership m WHERE m.company_id = ? AND m.user_id = n.id
                                  AND field = 'salesRepId')
            """;

    private final Sql sql;

    public PgTermReferences(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> unknown(CustomerTerms terms) {
        var company = Scope.companyId();
        return Set.copyOf(sql.list(
                UNKNOWN,
                row -> row.string("field"),
                terms.paymentTermId(),
                terms.priceListId(),
                terms.salesRepId(),
                company,
                company,
                company));
    }
}
