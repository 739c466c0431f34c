package io.comptoir.domain.customer;

import static io.comptoir.domain.customer.Customers.NOW;
import static io.comptoir.domain.customer.Customers.address;
import static io.comptoir.domain.customer.Customers.profile;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import io.comptoir.domain.shared.error.Fault;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CustomerTest {

    @Nested
    class Life {

        @Test
        void begins_with_version_one() {
            var customer = Customers.customer();

            assertThat(customer.version()).isEqualTo(1);
            assertThat(customer.head().archived()).isFalse();
            assertThat(customer.status()).isEqualTo(CustomerStatus.QUALIFIED);
        }

        @Test
        void counts_its_changes() {
            var changed = Customers.customer().change(profile().code("C2").build(), NOW);

            assertThat(changed.version()).isEqualTo(2);
            assertThat(changed.code()).isEqualTo("C2");
        }

        @Test
        void ends_in_the_archive_and_may_come_back() {
            var archived = Customers.customer().archive(NOW);

            assertThat(archived.head().archived()).isTrue();
            assertThat(archived.unarchive(NOW).head().archived()).isFalse();
            assertThat(archived.unarchive(NOW).version()).isEqualTo(3);
            assertRefused(() -> archived.archive(NOW), SharedRule.ALREADY_ARCHIVED);
            assertRefused(() -> Customers.customer().unarchive(NOW), SharedRule.NOT_ARCHIVED);
        }

        @Test
        void is_refused_in_new_documents_once_archived() {
            var customer = Customers.customer();

            assertThat(customer.requireActive()).isSameAs(customer);
            assertRefused(() -> customer.archive(NOW).requireActive(), SharedRule.ARCHIVED);
        }
    }

    @Nested
    class Documents {

        private final CustomerAddress office = address("Paris");
        private final CustomerAddress accounts = address("Lyon", AddressUse.INVOICED_TO);
        private final CustomerAddress dock = address("Brest", AddressUse.DELIVERED_TO);
        private final Customer customer =
                profile().at(office).at(accounts).at(dock).register();

        @Test
        void take_the_address_of_each_use() {
            var party = customer.party(null, null);

            assertThat(party.billingAddress()).isEqualTo(accounts.address());
            assertThat(party.deliveryAddress()).isEqualTo(dock.address());
            assertThat(party.name()).isEqualTo("Papeterie Dupont");
            assertThat(party.customerId()).isEqualTo(customer.id());
            assertThat(customer.mainAddress()).isEqualTo(accounts.address());
        }

        @Test
        void take_the_address_that_was_chosen() {
            var party = customer.party(dock.id(), office.id());

            assertThat(party.billingAddress()).isEqualTo(dock.address());
            assertThat(party.deliveryAddress()).isEqualTo(office.address());
        }

        @Test
        void take_the_first_address_where_none_has_the_use() {
            var party = profile().at(office).register().party(null, null);

            assertThat(party.billingAddress()).isEqualTo(office.address());
            assertThat(party.deliveryAddress()).isEqualTo(office.address());
        }

        @Test
        void do_without_an_address_where_there_is_none() {
            var party = Customers.customer().party(null, null);

            assertThat(party.billingAddress()).isNull();
            assertThat(party.deliveryAddress()).isNull();
        }

        @Test
        void refuse_the_address_of_somebody_else() {
            assertRefused(() -> customer.party(UUID.randomUUID(), null), SharedRule.UNKNOWN_REFERENCE);
            assertRefused(() -> customer.party(null, UUID.randomUUID()), SharedRule.UNKNOWN_REFERENCE);
        }

        @Test
        void find_contacts_of_the_customer_alone() {
            var contact = new Contact(UUID.randomUUID(), "Zoé", null, null, null, null);
            var known = profile().contact(contact).register();

            assertThat(known.contact(contact.id())).contains(contact);
            assertThat(known.contact(UUID.randomUUID())).isEmpty();
        }
    }

    @Nested
    class Checks {

        @Test
        void accept_a_full_profile_and_tidy_its_identifiers() {
            var customer = profile()
                    .identity("La Papeterie", "732 829 320", "732 829 320 00074", "FR 44 732829320")
                    .communication("achats@papeterie.fr", "+33 1 23 45 67 89", "fr")
                    .credit(new Credit(new BigDecimal("1000.00"), false))
                    .bank(new BankAccount("FR14 2004 1010 0505 0001 3M02 606", "bnpafrpp"))
                    .at(new CustomerAddress(
                            UUID.randomUUID(),
                            Set.of(AddressUse.ORDERED_BY),
                            new Address(null, "1 rue", null, "75001", "Paris", null, "FR")))
                    .contact(new Contact(UUID.randomUUID(), "Zoé", "achats", "zoe@papeterie.fr", null, "0612345678"))
                    .register();

            assertThat(customer.identity().siren()).isEqualTo("732829320");
            assertThat(customer.identity().siret()).isEqualTo("73282932000074");
            assertThat(customer.identity().vatNumber()).isEqualTo("FR44732829320");
            assertThat(customer.profile().bank().bic()).isEqualTo("BNPAFRPP");
        }

        @Test
        void tell_all_faults_at_once() {
            var id = UUID.randomUUID();
            var nowhere = new CustomerAddress(id, Set.of(), new Address(null, null, null, null, null, null, "ZZ"));
            var badPostcode = new CustomerAddress(id, Set.of(), new Address(null, null, null, "1", null, null, "FR"));
            var profile = profile()
                    .code(" ")
                    .identity("", "123456789", "73282932000075", "FR00")
                    .communication("x", "y", "xx")
                    .terms(t -> new CustomerTerms(Currency.getInstance("XAU"), null, null, null, null, null, null))
                    .credit(new Credit(new BigDecimal("-0.00001"), true))
                    .bank(new BankAccount("FR00", "X"))
                    .at(nowhere)
                    .at(badPostcode)
                    .contact(new Contact(id, "", null, "x", "y", "z"));

            assertThatThrownBy(profile::register)
                    .isInstanceOfSatisfying(
                            InvalidValue.class,
                            e -> assertThat(e.faults().stream().map(Fault::pointer))
                                    .containsExactlyInAnyOrder(
                                            "/code",
                                            "/currency",
                                            "/name",
                                            "/siren",
                                            "/siret",
                                            "/siret",
                                            "/vatNumber",
                                            "/email",
                                            "/phone",
                                            "/language",
                                            "/creditLimit",
                                            "/creditLimit",
                                            "/iban",
                                            "/bic",
                                            "/addresses/0/country",
                                            "/addresses/1/postcode",
                                            "/addresses/1",
                                            "/contacts/0/name",
                                            "/contacts/0/email",
                                            "/contacts/0/phone",
                                            "/contacts/0/mobile"));
        }

        @Test
        void watch_changes_as_well() {
            var customer = Customers.customer();

            assertThatThrownBy(() -> customer.change(profile().code("").build(), NOW))
                    .isInstanceOf(InvalidValue.class);
        }

        @Test
        void know_how_much_credit_fits() {
            assertThatThrownBy(() -> profile()
                            .credit(new Credit(new BigDecimal("1e15"), false))
                            .register())
                    .isInstanceOf(InvalidValue.class);
            assertThatThrownBy(() -> profile()
                            .credit(new Credit(new BigDecimal("1.005"), false))
                            .register())
                    .isInstanceOf(InvalidValue.class);
            assertThat(profile()
                            .credit(new Credit(BigDecimal.ZERO, false))
                            .register()
                            .credit()
                            .limit())
                    .isZero();
        }
    }

    @Nested
    class Discretion {

        private static final String IBAN = "FR1420041010050500013M02606";

        @Test
        void leaves_the_last_four_characters_of_the_bank_account() {
            var profile = profile().bank(new BankAccount(IBAN, "BNPAFRPP")).build();

            assertThat(profile.discreet().bank()).isEqualTo(new BankAccount("…2606", "BNPAFRPP"));
            assertThat(profile.discreet().withCode("X").code()).isEqualTo("X");
            assertThat(profile.withCode(profile.code())).isEqualTo(profile);
        }

        @Test
        void has_nothing_to_hide_where_there_is_no_account() {
            assertThat(BankAccount.NONE.masked()).isEqualTo(BankAccount.NONE);
            assertThat(new BankAccount("1234", null).masked()).isEqualTo(new BankAccount("1234", null));
        }
    }

    @Nested
    class Trust {

        @Test
        void is_the_same_by_value() {
            var hundred = new Credit(new BigDecimal("100"), false);

            assertThat(hundred.sameAs(new Credit(new BigDecimal("100.00"), false)))
                    .isTrue();
            assertThat(hundred.sameAs(new Credit(new BigDecimal("100"), true))).isFalse();
            assertThat(hundred.sameAs(new Credit(new BigDecimal("101"), false))).isFalse();
            assertThat(hundred.sameAs(Credit.UNLIMITED)).isFalse();
            assertThat(Credit.UNLIMITED.sameAs(hundred)).isFalse();
            assertThat(Credit.UNLIMITED.sameAs(new Credit(null, false))).isTrue();
        }
    }
}
