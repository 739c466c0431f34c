package io.comptoir.bootstrap.quote;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.chain.Shop;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quotes that are written again and again. */
@ComptoirTest
class QuoteTemplateTest {

    @Inject
    Shop shop;

    private Shop.Staff staff;

    @BeforeEach
    void open_a_shop() {
        staff = shop.open();
    }

    @Test
    void become_drafts_at_the_prices_of_today() {
        var template = template("RENTREE");

        var quote = made(staff.rep()
                .command(template, "quote-templates", "instantiate", Map.of("customerId", staff.customer())));

        assertThat(quote.getString("status")).isEqualTo("DRAFT");
        assertThat(quote.getString("customerId")).isEqualTo(staff.customer());
        assertThat(quote.getString("lines[0].unitPrice")).isEqualTo("10");
        assertThat(quote.getString("totals.netAmount")).isEqualTo("118.75");
        assertThat(quote.getString("note")).isEqualTo("Prix de rentrée");
        assertThat(quote.getString("validUntil"))
                .isEqualTo(LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(45).toString());
        assertThat(made(staff.rep().command(template, "quote-templates", "instantiate", Map.of()))
                        .getString("customerId"))
                .isNull();
        refused(staff.admin().command(template, "quote-templates", "instantiate", Map.of()), 403, "forbidden");
        refused(
                staff.rep()
                        .command(
                                template,
                                "quote-templates",
                                "instantiate",
                                Map.of("customerId", UUID.randomUUID().toString())),
                422,
                "unknown-reference");
    }

    @Test
    void are_listed_changed_put_aside_and_deleted() {
        var template = template("A");
        template("B");
        refused(staff.rep().post("/v1/quote-templates", Map.of("code", "A", "name", "Encore")), 409, "already-exists");
        refused(staff.agent().post("/v1/quote-templates", Map.of("code", "C", "name", "Non")), 403, "forbidden");

        template = done(staff.rep().patch(template, "quote-templates", Map.of("name", "Autre nom")));
        assertThat(template.getString("name")).isEqualTo("Autre nom");
        assertThat(template.getList("lines")).hasSize(2);
        assertThat(done(staff.agent().get("/v1/quote-templates")).getList("items.code", String.class))
                .containsExactly("A", "B");

        template = done(staff.rep().command(template, "quote-templates", "archive", Map.of()));
        refused(staff.rep().command(template, "quote-templates", "instantiate", Map.of()), 422, "archived");
        assertThat(staff.rep().delete(template, "quote-templates").statusCode()).isEqualTo(204);
        refused(staff.rep().get("/v1/quote-templates/" + template.getString("id")), 404, "not-found");
    }

    private JsonPath template(String code) {
        return made(staff.rep()
                .post(
                        "/v1/quote-templates",
                        Map.of(
                                "code",
                                code,
                                "name",
                                "Rentrée",
                                "note",
                                "Prix de rentrée",
                                "validityDays",
                                45,
                                "discounts",
                                List.of(Map.of("kind", "PERCENT", "value", "5")),
                                "lines",
                                List.of(
                                        staff.line("10"),
                                        Map.of(
                                                "description", "Livraison à l’étage",
                                                "quantity", "1",
                                                "unitPrice", "25.00")))));
    }
}
