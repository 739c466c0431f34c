package io.comptoir.bootstrap.quote;

import static io.comptoir.bootstrap.chain.Client.made;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.chain.Shop;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page that a customer sees who follows his link with a browser. */
@ComptoirTest
class PublicQuotePageTest {

    @Inject
    Shop shop;

    private Shop.Staff staff;
    private Customer customer;

    @BeforeEach
    void open_a_shop() {
        staff = shop.open();
        customer = new Customer(staff);
    }

    @Test
    void is_plain_and_closed_and_escapes_what_people_wrote() {
        var quote = made(staff.rep()
                .post(
                        "/v1/quotes",
                        Map.of(
                                "customerId", staff.customer(),
                                "note", "<script>alert('x')</script>",
                                "lines", List.of(staff.line("10"), staff.line("2")))));

        var page = Customer.browser(customer.token(customer.sent(quote)), "fr");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.asString())
                .contains("<html lang=\"fr\">", "J’accepte le devis", "Martin &amp; Fils", "&lt;script&gt;")
                .doesNotContain("<script", "http://", "https://", "<img", "<link");
    }

    @Test
    void speaks_english_to_those_who_do() {
        assertThat(Customer.browser(customer.token(customer.sent()), "en-GB").asString())
                .contains("<html lang=\"en\">", "I accept the quote");
    }

    @Test
    void takes_the_answer_of_its_forms_and_shows_it() {
        var quote = customer.sent();
        var token = customer.token(quote);

        var result = Customer.form(token, "accept", Map.of("by", "Zoé <b>"));

        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.asString()).contains("accepté par Zoé &lt;b&gt;").doesNotContain("<form");
        assertThat(staff.read("quotes", quote).getString("acceptance.by")).isEqualTo("Zoé <b>");
        var again = Customer.form(token, "reject", Map.of("by", "Zoé"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.contentType()).startsWith("text/html");
    }

    @Test
    void takes_chosen_lines_and_refuses_a_choice_of_none() {
        var quote = made(staff.rep()
                .post(
                        "/v1/quotes",
                        Map.of("customerId", staff.customer(), "lines", List.of(staff.line("10"), staff.line("4")))));
        var token = customer.token(customer.sent(quote));

        assertThat(Customer.form(token, "accept", Map.of("by", "Zoé", "chosen", "yes"))
                        .statusCode())
                .isEqualTo(409);
        var line = quote.getString("lines[0].id");
        assertThat(Customer.form(token, "accept", Map.of("by", "Zoé", "chosen", "yes", "line", line))
                        .statusCode())
                .isEqualTo(200);

        assertThat(staff.read("quotes", quote).getList("lines.acceptedQuantity", String.class))
                .containsExactly("10", "0");
    }

    @Test
    void is_a_page_for_who_has_no_good_link_as_well() {
        var page = Customer.browser(UUID.randomUUID().toString(), "fr");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }
}
