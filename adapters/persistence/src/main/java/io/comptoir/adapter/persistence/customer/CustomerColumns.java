package io.comptoir.adapter.persistence.customer;

import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.domain.customer.Contact;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.customer.CustomerAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A customer as rows: one of his own, one for each address, contact and external reference. */
final class CustomerColumns {

    private CustomerColumns() {}

    static Row customer(Customer customer) {
        var profile = customer.profile();
        var main = customer.mainAddress();
        var row = RecordTable.row(customer.id(), customer.head())
                .with("code", profile.code())
                .with("name", customer.name())
                .with("kind", customer.identity().kind())
                .with("status", profile.status())
                .with("siren", customer.identity().siren())
                .with("siret", customer.identity().siret())
                .with("vat_number", customer.identity().vatNumber())
                .with("email", profile.communication().email())
                .with("phone", profile.communication().phone())
                .with("language", profile.communication().language());
        return terms(row, customer)
                .with("category", profile.category())
                .with("postcode", main == null ? null : main.postcode())
                .with("city", main == null ? null : main.city())
                .with("country", main == null ? null : main.country())
                .with("known_as", knownAs(customer));
    }

    private static Row terms(Row row, Customer customer) {
        var terms = customer.terms();
        var bank = customer.profile().bank();
        return row.with("currency", terms.currency())
                .with("payment_term_id", terms.paymentTermId())
                .with("payment_method", terms.paymentMethod())
                .with("invoice_terms", terms.invoiceTerms())
                .with("delivery_terms", terms.deliveryTerms())
                .with("price_list_id", terms.priceListId())
                .with("sales_rep_id", terms.salesRepId())
                .with("credit_limit", customer.credit().limit())
                .with("blocked", customer.credit().blocked())
                .with("iban", bank.iban())
                .with("bic", bank.bic());
    }

    static List<Row> addresses(Customer customer) {
        var all = customer.profile().addresses();
        return IntStream.range(0, all.size())
                .mapToObj(i -> address(customer, i, all.get(i)))
                .toList();
    }

    private static Row address(Customer customer, int position, CustomerAddress address) {
        return Row.of("customer_id", customer.id())
                .with("id", address.id())
                .with("position", position)
                .with("uses", address.uses())
                .with("label", address.address().label())
                .with("street", address.address().street())
                .with("street2", address.address().street2())
                .with("postcode", address.address().postcode())
                .with("city", address.address().city())
                .with("region", address.address().region())
                .with("country", address.address().country());
    }

    static List<Row> contacts(Customer customer) {
        var all = customer.profile().contacts();
        return IntStream.range(0, all.size())
                .mapToObj(i -> contact(customer, i, all.get(i)))
                .toList();
    }

    private static Row contact(Customer customer, int position, Contact contact) {
        return Row.of("customer_id", customer.id())
                .with("id", contact.id())
                .with("position", position)
                .with("name", contact.name())
                .with("role", contact.role())
                .with("email", contact.email())
                .with("phone", contact.phone())
                .with("mobile", contact.mobile());
    }

    static List<Row> externalRefs(Customer customer) {
        return customer.profile().externalRefs().stream()
                .map(ref -> Row.of("customer_id", customer.id())
                        .with("system", ref.system())
                        .with("external_id", ref.id()))
                .toList();
    }

    private static String knownAs(Customer customer) {
        var profile = customer.profile();
        var words = new ArrayList<@Nullable String>(List.of(profile.code(), customer.name()));
        words.add(customer.identity().siren());
        words.add(customer.identity().siret());
        words.add(customer.identity().vatNumber());
        words.add(profile.communication().email());
        words.add(profile.communication().phone());
        profile.addresses().forEach(a -> {
            words.add(a.address().postcode());
            words.add(a.address().city());
        });
        var contacts = profile.contacts().stream().flatMap(c -> Stream.of(c.name(), c.email()));
        return Stream.concat(words.stream(), contacts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
