package io.comptoir.bootstrap.quote;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.chain.Shop;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What customers ask to be quoted. */
@ComptoirTest
class QuoteRequestTest {

    @Inject
    Shop shop;

    private Shop.Staff staff;

    @BeforeEach
    void open_a_shop() {
        staff = shop.open();
    }

    @Test
    void is_answered_by_a_draft_with_the_same_customer_and_lines() {
        var request = received();
        assertThat(request.getString("status")).isEqualTo("RECEIVED");
        assertThat(request.getString("number")).startsWith("DD-");
        refused(staff.admin().command(request, "quote-requests", "quote", Map.of()), 403, "forbidden");

        var quote = made(staff.rep().command(request, "quote-requests", "quote", Map.of()));

        assertThat(quote.getString("status")).isEqualTo("DRAFT");
        assertThat(quote.getString("customerId")).isEqualTo(staff.customer());
        assertThat(quote.getList("lines.description", String.class)).containsExactly("Pièce", "Gravure");
        assertThat(quote.getString("links.sources[0].type")).isEqualTo("QUOTE_REQUEST");
        assertThat(quote.getString("links.sources[0].id")).isEqualTo(request.getString("id"));
        var answered = staff.read("quote-requests", request);
        assertThat(answered.getString("status")).isEqualTo("QUOTED");
        assertThat(answered.getString("links.followers[0].id")).isEqualTo(quote.getString("id"));
        refused(staff.rep().command(answered, "quote-requests", "quote", Map.of()), 409, "quote-exists");
        refused(staff.rep().delete(answered, "quote-requests"), 409, "quote-exists");

        assertThat(staff.rep().delete(quote, "quotes").statusCode()).isEqualTo(204);
        made(staff.rep().command(answered, "quote-requests", "quote", Map.of()));
    }

    @Test
    void is_declined_for_a_reason() {
        var request = received();
        assertThat(staff.rep()
                        .command(request, "quote-requests", "decline", Map.of())
                        .statusCode())
                .isEqualTo(400);

        request = done(staff.rep().command(request, "quote-requests", "decline", Map.of("reason", "Hors gamme")));

        assertThat(request.getString("status")).isEqualTo("DECLINED");
        assertThat(request.getString("reason")).isEqualTo("Hors gamme");
        assertThat(request.getBoolean("actions.quote.allowed")).isFalse();
        refused(staff.rep().command(request, "quote-requests", "quote", Map.of()), 409, "transition-not-allowed");
    }

    @Test
    void is_changed_until_it_is_answered_and_found_in_the_list() {
        var request = received();

        request = done(staff.rep().patch(request, "quote-requests", Map.of("note", "Avant le 24")));

        assertThat(request.getString("note")).isEqualTo("Avant le 24");
        assertThat(done(staff.agent().get("/v1/quote-requests?status=RECEIVED")).getList("items.id", String.class))
                .containsExactly(request.getString("id"));
        var unknown = Map.of("customerId", UUID.randomUUID().toString());
        refused(staff.rep().patch(request, "quote-requests", unknown), 422, "unknown-reference");
        refused(staff.agent().patch(request, "quote-requests", Map.of("note", "Non")), 403, "forbidden");
    }

    private JsonPath received() {
        return made(staff.rep()
                .post(
                        "/v1/quote-requests",
                        Map.of(
                                "customerId",
                                staff.customer(),
                                "customerReference",
                                "Consultation 12",
                                "lines",
                                List.of(staff.line("10"), Map.of("description", "Gravure", "quantity", "10")))));
    }
}
