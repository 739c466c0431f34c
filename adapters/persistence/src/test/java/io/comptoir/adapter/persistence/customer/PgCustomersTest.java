package io.comptoir.adapter.persistence.customer;

import static io.comptoir.domain.customer.Customers.NOW;
import static io.comptoir.domain.customer.Customers.customer;
import static io.comptoir.domain.customer.Customers.profile;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.payment.PgPaymentTerms;
import io.comptoir.adapter.persistence.project.PgProjects;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.customer.Customers;
import io.comptoir.application.customer.CustomersContract;
import io.comptoir.application.payment.UsualPaymentTerms;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.project.Project;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PgCustomersTest extends PostgresTest implements CustomersContract {

    private final PgCustomers customers = new PgCustomers(sql);
    private final PgTermReferences references = new PgTermReferences(sql);

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public <T> T committed(Supplier<T> what) {
        return super.committed(what);
    }

    @Test
    void read_a_customer_in_one_statement() {
        var customer = added(customer());

        committed(() -> {
            long before = sql.executed();
            customers.get(customer.id());
            assertThat(sql.executed() - before).isOne();
        });
    }

    @Test
    void stay_while_something_names_them() {
        var named = added(profile().code("NAMED").register());
        var projects = new PgProjects(sql, new ListSql(sql));
        committed(() -> projects.add(Project.create(ids.next(), new Project.Profile("P", "P", named.id()), NOW)));

        assertRefused(() -> committed(() -> customers.remove(named.id())), SharedRule.IN_USE);
    }

    @Test
    void are_unknown_to_other_companies() {
        var customer = added(customer());

        assertThat(work.read(ids.next(), () -> customers.find(customer.id()))).isEmpty();
    }

    @Test
    void know_which_terms_name_nothing() {
        var terms = new PgPaymentTerms(sql, new ListSql(sql));
        committed(() -> new UsualPaymentTerms(terms, ids).create(NOW));
        var known = committed(terms::defaultTerm).orElseThrow().id();

        assertThat(committed(() -> references.unknown(terms(known, null, null))))
                .isEmpty();
        assertThat(committed(() -> references.unknown(terms(ids.next(), known, known))))
                .containsExactlyInAnyOrder("paymentTermId", "priceListId", "salesRepId");
    }

    private static CustomerTerms terms(@Nullable UUID paymentTerm, @Nullable UUID priceList, @Nullable UUID salesRep) {
        return new CustomerTerms(Currency.getInstance("EUR"), paymentTerm, null, null, null, priceList, salesRep);
    }
}
