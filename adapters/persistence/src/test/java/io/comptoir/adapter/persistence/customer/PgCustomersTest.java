package io.comptoir.adapter.persistence.customer;

import static io.comptoir.domain.customer.Customers.NOW;
import static io.comptoir.domain.customer.Customers.address;
import static io.comptoir.domain.customer.Customers.profile;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.adapter.persistence.payment.PgPaymentTerms;
import io.comptoir.adapter.persistence.project.PgProjects;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.customer.Lookalikes;
import io.comptoir.application.payment.UsualPaymentTerms;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.customer.AddressUse;
import io.comptoir.domain.customer.BankAccount;
import io.comptoir.domain.customer.Contact;
import io.comptoir.domain.customer.Credit;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.customer.Profile;
import io.comptoir.domain.project.Project;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.error.DomainException.NotFound;
import io.comptoir.domain.shared.error.DomainException.StaleVersion;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PgCustomersTest extends PostgresTest {

    private final PgCustomers customers = new PgCustomers(sql);
    private final PgTermReferences references = new PgTermReferences(sql);

    @Test
    void give_back_what_was_added() {
        var customer = full();

        committed(() -> customers.add(customer));

        assertThat(committed(() -> customers.get(customer.id())))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(customer);
    }

    @Test
    void read_a_customer_in_one_statement() {
        var customer = committed(this::added);

        committed(() -> {
            long before = sql.executed();
            customers.get(customer.id());
            assertThat(sql.executed() - before).isOne();
        });
    }

    @Test
    void keep_a_change_with_all_its_parts() {
        var customer = committed(this::added);
        var moved = profile().code("NEW").at(address("Nantes", AddressUse.PAID_BY)).build();

        committed(() -> customers.update(
                customers.lock(customer.id(), new Expected(1)).change(moved, NOW)));

        var found = committed(() -> customers.get(customer.id()));
        assertThat(found.profile()).isEqualTo(moved);
        assertThat(found.version()).isEqualTo(2);
    }

    @Test
    void lock_the_version_that_the_caller_saw_and_no_other() {
        var customer = committed(this::added);

        assertThatThrownBy(() -> committed(() -> customers.lock(customer.id(), new Expected(2))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> committed(() -> customers.lock(UUID.randomUUID(), Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refuse_a_code_that_is_taken() {
        committed(() -> customers.add(profile().code("A").register()));
        var other = committed(() -> {
            var b = profile().code("B").register();
            customers.add(b);
            return b;
        });

        assertRefused(
                () -> committed(() -> customers.add(profile().code("A").register())), SharedRule.ALREADY_EXISTS);
        assertRefused(
                () -> committed(() ->
                        customers.update(other.change(profile().code("A").build(), NOW))),
                SharedRule.ALREADY_EXISTS);
    }

    @Test
    void refuse_an_external_reference_that_is_taken() {
        var ref = List.of(new ExternalRef("sap", "4711"));
        committed(() -> customers.add(registered(withRefs(profile().code("A").build(), ref))));

        assertRefused(
                () -> committed(() -> customers.add(registered(withRefs(profile().code("B").build(), ref)))),
                SharedRule.ALREADY_EXISTS);
    }

    @Test
    void give_codes_that_nobody_has() {
        committed(() -> customers.add(profile().code("CL-00002").register()));

        assertThat(committed(() -> List.of(customers.nextCode(), customers.nextCode())))
                .containsExactly("CL-00001", "CL-00003");
    }

    @Test
    void find_lookalikes_among_the_others() {
        var first = twin("A");
        var second = twin("B");
        committed(() -> {
            customers.add(first);
            customers.add(second);
        });

        assertThat(committed(() -> customers.lookalikes(first)))
                .isEqualTo(new Lookalikes(List.of("B"), List.of("B")));
        assertThat(committed(() -> customers.lookalikes(profile().register()))).isEqualTo(Lookalikes.NONE);
    }

    @Test
    void are_deleted_while_nothing_names_them() {
        var customer = committed(this::added);
        var named = committed(() -> {
            var c = profile().code("NAMED").register();
            customers.add(c);
            new PgProjects(sql, new ListSql(sql))
                    .add(Project.create(ids.next(), new Project.Profile("P", "P", c.id()), NOW));
            return c;
        });

        committed(() -> customers.remove(customer.id()));

        assertThat(committed(() -> customers.find(customer.id()))).isEmpty();
        assertRefused(() -> committed(() -> customers.remove(named.id())), SharedRule.IN_USE);
    }

    @Test
    void are_unknown_to_other_companies() {
        var customer = committed(this::added);

        assertThat(work.read(ids.next(), () -> customers.find(customer.id()))).isEmpty();
    }

    @Test
    void know_which_terms_name_nothing() {
        var terms = new PgPaymentTerms(sql, new ListSql(sql));
        committed(() -> new UsualPaymentTerms(terms, ids).create(NOW));
        var known = committed(terms::defaultTerm).orElseThrow().id();

        assertThat(committed(() -> references.unknown(terms(known, null, null)))).isEmpty();
        assertThat(committed(() -> references.unknown(terms(ids.next(), known, known))))
                .containsExactlyInAnyOrder("paymentTermId", "priceListId", "salesRepId");
    }

    private Customer added() {
        var customer = full();
        customers.add(customer);
        return customer;
    }

    private static Customer twin(String code) {
        return profile()
                .code(code)
                .identity("Twin", "732829320", null, null)
                .communication(code.equals("A") ? "Twin@Example.fr" : "twin@example.fr", null, "fr")
                .register();
    }

    private static Customer full() {
        var profile = profile()
                .code("FULL")
                .identity("Papeterie", "732829320", "73282932000074", "FR44732829320")
                .communication("achats@papeterie.fr", "0123456789", "fr")
                .terms(t -> new CustomerTerms(
                        Currency.getInstance("CHF"),
                        null,
                        PaymentMethod.TRANSFER,
                        InvoiceTerms.AFTER_DELIVERY,
                        DeliveryTerms.AVAILABILITY,
                        null,
                        null))
                .credit(new Credit(new BigDecimal("1000.50"), true))
                .bank(new BankAccount("FR1420041010050500013M02606", "BNPAFRPP"))
                .at(address("Paris", AddressUse.ORDERED_BY, AddressUse.INVOICED_TO))
                .at(address("Brest"))
                .contact(new Contact(UUID.randomUUID(), "Zoé", "achats", "zoe@papeterie.fr", null, "0612345678"))
                .build();
        return registered(withRefs(profile, List.of(new ExternalRef("crm", "7"), new ExternalRef("sap", "4711"))));
    }

    private static Customer registered(Profile profile) {
        return Customer.register(UUID.randomUUID(), profile, NOW);
    }

    private static Profile withRefs(Profile p, List<ExternalRef> refs) {
        return new Profile(
                p.code(),
                p.status(),
                p.identity(),
                p.communication(),
                p.terms(),
                p.credit(),
                p.bank(),
                "VIP",
                p.addresses(),
                p.contacts(),
                refs);
    }

    private static CustomerTerms terms(UUID paymentTerm, UUID priceList, UUID salesRep) {
        return new CustomerTerms(
                Currency.getInstance("EUR"), paymentTerm, null, null, null, priceList, salesRep);
    }
}
