package io.comptoir.application.customer;

import static io.comptoir.domain.customer.Customers.NOW;
import static io.comptoir.domain.customer.Customers.address;
import static io.comptoir.domain.customer.Customers.profile;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.customer.AddressUse;
import io.comptoir.domain.customer.BankAccount;
import io.comptoir.domain.customer.Contact;
import io.comptoir.domain.customer.Credit;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.shared.document.DeliveryTerms;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.error.DomainException.NotFound;
import io.comptoir.domain.shared.error.DomainException.StaleVersion;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of customers does. */
public interface CustomersContract {

    Customers customers();

    <T> T committed(Supplier<T> what);

    @Test
    default void give_back_what_was_added() {
        var customer = added(full());

        assertThat(committed(() -> customers().get(customer.id())))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(customer);
    }

    @Test
    default void keep_a_change_with_all_its_parts() {
        var customer = added(full());
        var moved =
                profile().code("NEW").at(address("Nantes", AddressUse.PAID_BY)).build();

        committed(() -> {
            var changed = customers().lock(customer.id(), new Expected(1)).change(moved, NOW);
            customers().update(changed);
            return changed;
        });

        var found = committed(() -> customers().get(customer.id()));
        assertThat(found.profile()).isEqualTo(moved);
        assertThat(found.version()).isEqualTo(2);
    }

    @Test
    default void lock_the_version_that_the_caller_saw_and_no_other() {
        var customer = added(full());

        assertThatThrownBy(() -> committed(() -> customers().lock(customer.id(), new Expected(2))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> committed(() -> customers().lock(UUID.randomUUID(), Expected.ANY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    default void refuse_a_change_of_an_older_version() {
        var customer = added(full());
        var changed = customer.change(customer.profile(), NOW);
        committed(() -> update(changed));

        assertThatThrownBy(() -> committed(() -> update(changed))).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void refuse_a_code_that_is_taken() {
        added(profile().code("A").register());
        var other = added(profile().code("B").register());
        var renamed = other.change(profile().code("A").build(), NOW);

        assertRefused(() -> added(profile().code("A").register()), SharedRule.ALREADY_EXISTS);
        assertRefused(() -> committed(() -> update(renamed)), SharedRule.ALREADY_EXISTS);
    }

    @Test
    default void refuse_an_external_reference_that_is_taken() {
        var ref = new ExternalRef("sap", "4711");
        added(profile().code("A").ref(ref).register());

        assertRefused(() -> added(profile().code("B").ref(ref).register()), SharedRule.ALREADY_EXISTS);
    }

    @Test
    default void give_codes_that_nobody_has() {
        added(profile().code("CL-00002").register());

        assertThat(committed(() -> customers().nextCode())).isEqualTo("CL-00001");
        assertThat(committed(() -> customers().nextCode())).isEqualTo("CL-00003");
    }

    @Test
    default void find_lookalikes_among_the_others() {
        var first = added(twin("A", "Twin@Example.fr"));
        added(twin("B", "twin@example.fr"));

        assertThat(committed(() -> customers().lookalikes(first)).sameSiren()).containsExactly("B");
        assertThat(committed(() -> customers().lookalikes(first)).sameEmail()).containsExactly("B");
        assertThat(committed(() -> customers().lookalikes(profile().register())))
                .isEqualTo(Lookalikes.NONE);
    }

    @Test
    default void forget_who_was_removed() {
        var customer = added(full());

        committed(() -> {
            customers().remove(customer.id());
            return customer;
        });

        assertThat(committed(() -> customers().find(customer.id()))).isEmpty();
    }

    default Customer added(Customer customer) {
        return committed(() -> {
            customers().add(customer);
            return customer;
        });
    }

    private Customer update(Customer customer) {
        customers().update(customer);
        return customer;
    }

    private static Customer twin(String code, String email) {
        return profile()
                .code(code)
                .identity("Twin", "732829320", null, null)
                .communication(email, null, "fr")
                .register();
    }

    private static Customer full() {
        return profile()
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
                .ref(new ExternalRef("crm", "7"))
                .ref(new ExternalRef("sap", "4711"))
                .register();
    }
}
