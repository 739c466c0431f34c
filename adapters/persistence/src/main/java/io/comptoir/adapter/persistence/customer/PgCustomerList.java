package io.comptoir.adapter.persistence.customer;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.customer.CustomerList;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.customer.Customer;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Customers page by page; searched by the index of their words. */
@Singleton
public class PgCustomerList implements CustomerList {

    private static final String LISTED =
            "SELECT " + CustomerReader.SELECTED + ", NULL::text AS external_ref FROM customer t WHERE t.company_id = ?";
    private static final String FOUND = " AND t.id IN (SELECT customer_search(?))";
    private static final String REFERRED = """
             AND t.id IN (SELECT e.customer_id FROM customer_external_ref e
                           WHERE e.company_id = ? AND e.system || ':' || e.external_id = ANY (?))
            """;

    private final ListSql lists;

    public PgCustomerList(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<Customer> page(ListRequest request) {
        var company = Scope.companyId();
        var base = new StringBuilder(LISTED);
        var parameters = new ArrayList<Object>(List.of(company));
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
        return lists.page(without(request, others), base.toString(), parameters, CustomerReader::read);
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
}
