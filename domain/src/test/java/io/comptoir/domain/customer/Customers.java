package io.comptoir.domain.customer;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.ExternalRef;
import io.comptoir.domain.shared.document.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Customers for tests: {@code Customers.profile().named("Dupont").build()}. */
public final class Customers {

    public static final Stamp NOW =
            new Stamp(new Actor(null, "test"), Instant.parse("2026-11-21T09:00:00Z"), LocalDate.parse("2026-11-21"));

    private String code = "CL-00001";
    private Identity identity = new Identity("Papeterie Dupont", CustomerKind.COMPANY, null, null, null);
    private Communication communication = new Communication(null, null, "fr");
    private CustomerTerms terms = new CustomerTerms(Currency.getInstance("EUR"), null, null, null, null, null, null);
    private Credit credit = Credit.UNLIMITED;
    private BankAccount bank = BankAccount.NONE;
    private final List<CustomerAddress> addresses = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<ExternalRef> refs = new ArrayList<>();

    private Customers() {}

    public static Customers profile() {
        return new Customers();
    }

    public static Customer customer() {
        return profile().register();
    }

    public static CustomerAddress address(String city, AddressUse... uses) {
        var address = new Address(city, "1 rue de la Paix", null, null, city, null, "FR");
        return new CustomerAddress(UUID.randomUUID(), Set.of(uses), address);
    }

    public Customers code(String value) {
        code = value;
        return this;
    }

    public Customers identity(String name, @Nullable String siren, @Nullable String siret, @Nullable String vat) {
        identity = new Identity(name, identity.kind(), siren, siret, vat);
        return this;
    }

    public Customers communication(@Nullable String email, @Nullable String phone, String language) {
        communication = new Communication(email, phone, language);
        return this;
    }

    public Customers terms(UnaryOperator<CustomerTerms> change) {
        terms = change.apply(terms);
        return this;
    }

    public Customers credit(Credit value) {
        credit = value;
        return this;
    }

    public Customers bank(BankAccount value) {
        bank = value;
        return this;
    }

    public Customers at(CustomerAddress address) {
        addresses.add(address);
        return this;
    }

    public Customers contact(Contact contact) {
        contacts.add(contact);
        return this;
    }

    public Customers ref(ExternalRef ref) {
        refs.add(ref);
        return this;
    }

    public Profile build() {
        return new Profile(
                code,
                CustomerStatus.QUALIFIED,
                identity,
                communication,
                terms,
                credit,
                bank,
                null,
                addresses,
                contacts,
                refs);
    }

    public Customer register() {
        return Customer.register(UUID.randomUUID(), build(), NOW);
    }
}
