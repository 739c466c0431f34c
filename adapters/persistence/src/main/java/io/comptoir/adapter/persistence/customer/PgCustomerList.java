package io.comptoir.adapter.persistence.customer;

import io.comptoir.adapter.persistence.shared.IndexedConditions;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.customer.CustomerList;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.customer.Customer;
import jakarta.inject.Singleton;
import java.util.List;

/** Customers page by page; searched by the index of their words. */
@Singleton
public class PgCustomerList implements CustomerList {

    private static final String LISTED =
            "SELECT " + CustomerReader.SELECTED + ", NULL::text AS external_ref FROM customer t WHERE t.company_id = ?";
    private final ListSql lists;

    public PgCustomerList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<Customer> page(ListRequest request) {
        var indexed = new IndexedConditions(request, LISTED, "t.id", List.of(Scope.companyId()))
                .words("customer_search")
                .names("customer_named")
                .references("customer_external_ref", "customer_id");
        return lists.page(indexed.request(), indexed.base(), indexed.parameters(), CustomerReader::read);
    }
}
