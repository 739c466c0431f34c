package io.comptoir.adapter.persistence.customer;

import static io.comptoir.domain.customer.Customers.address;
import static io.comptoir.domain.customer.Customers.profile;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.customer.ListCustomers;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.customer.AddressUse;
import io.comptoir.domain.customer.Contact;
import io.comptoir.domain.customer.Customer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgCustomerListTest extends PostgresTest {

    private final PgCustomerList list = new PgCustomerList(new ListSql(sql));

    @BeforeEach
    void three_customers() {
        var customers = new PgCustomers(sql);
        committed(() -> {
            customers.add(profile()
                    .code("C1")
                    .identity("Café de l’Œuvre", "732829320", null, null)
                    .at(address("Orléans", AddressUse.DELIVERED_TO))
                    .at(address("Paris", AddressUse.INVOICED_TO))
                    .register());
            customers.add(profile()
                    .code("C2")
                    .identity("Straße & Söhne", null, null, "DE123456789")
                    .contact(new Contact(UUID.randomUUID(), "Zoé Ødegård", null, "zoe@soehne.de", null, null))
                    .register());
            customers.add(profile()
                    .code("C3")
                    .identity("100 % Papier", null, null, null)
                    .register());
        });
    }

    @Test
    void comes_by_code_page_by_page() {
        var first = page(null, List.of(), 2, List.of());
        var second = page(null, List.of(), 2, first.next());

        assertThat(codes(first)).containsExactly("C1", "C2");
        assertThat(codes(second)).containsExactly("C3");
        assertThat(second.next()).isEmpty();
        assertThat(first.items().getFirst().profile().addresses()).hasSize(2);
    }

    @Test
    void is_searched_whatever_accents_and_case() {
        assertThat(found("CAFE oeuvre")).containsExactly("C1");
        assertThat(found("strasse")).containsExactly("C2");
        assertThat(found("odegard")).containsExactly("C2");
        assertThat(found("732829")).containsExactly("C1");
        assertThat(found("orleans")).containsExactly("C1");
        assertThat(found("zoe@soehne.de")).containsExactly("C2");
        assertThat(found("100 %")).containsExactly("C3");
        assertThat(found("%")).isEmpty();
        assertThat(found("paris papier")).isEmpty();
    }

    @Test
    void is_searched_in_its_company_only() {
        assertThat(work.read(ids.next(), () -> list.page(request("cafe", List.of(), 50, List.of())))
                        .items())
                .isEmpty();
    }

    @Test
    void is_filtered_by_each_field() {
        assertThat(filtered("city", "Paris", "Lyon")).containsExactly("C1");
        assertThat(filtered("country", "FR")).containsExactly("C1");
        assertThat(filtered("siren", "732829320")).containsExactly("C1");
        assertThat(filtered("status", "QUALIFIED")).containsExactly("C1", "C2", "C3");
        assertThat(filtered("blocked", "true")).isEmpty();
        assertThat(filtered("archived", "false")).hasSize(3);
        assertThat(filtered("externalRef", "sap:1")).isEmpty();
    }

    @Test
    void knows_every_field_of_its_definition() {
        for (var field : ListCustomers.DEFINITION.fields()) {
            var missing = new Condition(field, Operator.IS_NULL, List.of("false"));

            var page = page(null, List.of(missing), 50, List.of());

            assertThat(page.items().size()).isBetween(0, 3);
        }
    }

    private List<String> filtered(String name, String... values) {
        var field = ListCustomers.DEFINITION.field(name).orElseThrow();
        return codes(page(null, List.of(new Condition(field, Operator.IN, List.of(values))), 50, List.of()));
    }

    private List<String> found(String query) {
        return codes(page(query, List.of(), 50, List.of()));
    }

    private Page<Customer> page(@Nullable String query, List<Condition> conditions, int limit, List<String> after) {
        return committed(() -> list.page(request(query, conditions, limit, after)));
    }

    private static ListRequest request(
            @Nullable String query, List<Condition> conditions, int limit, List<String> after) {
        var code = new Sort(ListCustomers.DEFINITION.field("code").orElseThrow(), false);
        return new ListRequest(conditions, query, List.of(code), limit, after, false, false);
    }

    private static List<String> codes(Page<Customer> page) {
        return page.items().stream().map(Customer::code).toList();
    }
}
