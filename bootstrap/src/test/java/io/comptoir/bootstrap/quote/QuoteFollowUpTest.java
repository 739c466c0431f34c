package io.comptoir.bootstrap.quote;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.comptoir.bootstrap.chain.Client.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.chain.Shop;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a quote has to do with its orders, its stock and its revisions. */
@ComptoirTest
class QuoteFollowUpTest {

    @Inject
    Shop shop;

    private Shop.Staff staff;

    @BeforeEach
    void open_a_shop() {
        staff = shop.open();
    }

    @Test
    void goes_into_orders_little_by_little() {
        var quote = accepted(Map.of());

        convert(quote, "4");
        quote = staff.read("quotes", quote);
        assertThat(quote.getString("status")).isEqualTo("ACCEPTED");
        assertThat(converted(quote)).isEqualByComparingTo("4");
        var tooMuch = Map.of("lines", List.of(part(quote, "7")));
        refused(staff.rep().command(quote, "quotes", "convert", tooMuch), 409, "exceeds-remainder");

        made(staff.rep().command(quote, "quotes", "convert", Map.of()));
        quote = staff.read("quotes", quote);
        assertThat(quote.getString("status")).isEqualTo("CONVERTED");
        assertThat(quote.getList("links.followers")).hasSize(2);
    }

    @Test
    void gets_back_what_a_cancelled_or_deleted_order_had_taken() {
        var quote = accepted(Map.of());
        var first = convert(quote, "4");
        var second = convert(staff.read("quotes", quote), "6");
        assertThat(staff.read("quotes", quote).getString("status")).isEqualTo("CONVERTED");

        done(staff.rep().command(first, "sales-orders", "cancel", Map.of("reason", "Erreur")));
        quote = staff.read("quotes", quote);
        assertThat(quote.getString("status")).isEqualTo("ACCEPTED");
        assertThat(converted(quote)).isEqualByComparingTo("6");
        refused(staff.rep().delete(quote, "quotes"), 409, "order-exists");

        assertThat(staff.rep().delete(second, "sales-orders").statusCode()).isEqualTo(204);
        quote = staff.read("quotes", quote);
        assertThat(converted(quote)).isEqualByComparingTo("0");
        assertThat(staff.rep().delete(quote, "quotes").statusCode()).isEqualTo(204);
    }

    @Test
    void is_complete_by_itself_when_its_orders_are_closed() {
        var quote = accepted(Map.of());
        var first = convert(quote, "4");
        var second = convert(staff.read("quotes", quote), "6");

        close(first);
        assertThat(staff.read("quotes", quote).getString("status")).isEqualTo("CONVERTED");
        close(second);

        assertThat(staff.read("quotes", quote).getString("status")).isEqualTo("COMPLETED");
    }

    @Test
    void holds_stock_from_revision_to_revision_and_hands_it_to_its_order() {
        assertThat(available()).isEqualTo(100_000);
        var quote = sent(Map.of("binding", true));
        assertThat(available()).isEqualTo(99_990);

        quote = done(staff.rep().patch(quote, "quotes", Map.of("lines", List.of(staff.line("20")))));
        assertThat(quote.getInt("revision")).isEqualTo(2);
        assertThat(available()).isEqualTo(100_000);
        quote = done(staff.rep().command(quote, "quotes", "send", Map.of("channel", "HAND")));
        assertThat(available()).isEqualTo(99_980);

        quote = done(staff.rep().command(quote, "quotes", "accept", Map.of("lines", List.of(part(quote, "15")))));
        assertThat(available()).isEqualTo(99_985);
        var order = made(staff.rep().command(quote, "quotes", "convert", Map.of()));
        assertThat(available()).isEqualTo(99_985);
        done(staff.rep().command(order, "sales-orders", "cancel", Map.of("reason", "Erreur")));
        assertThat(staff.read("quotes", quote).getString("status")).isEqualTo("ACCEPTED");
        assertThat(available()).isEqualTo(99_985);

        done(staff.rep().command(staff.read("quotes", quote), "quotes", "abandon", Map.of("reason", "Fini")));
        assertThat(available()).isEqualTo(100_000);
    }

    @Test
    void keeps_its_earlier_revisions() {
        for (var answer :
                Map.of("accept", Map.of(), "reject", Map.of("reason", "Non")).entrySet()) {
            var quote = done(staff.rep().command(sent(Map.of()), "quotes", answer.getKey(), answer.getValue()));

            quote = done(staff.rep().patch(quote, "quotes", Map.of("note", "Autrement")));

            assertThat(quote.getString("status")).isEqualTo("DRAFT");
            assertThat(quote.getInt("revision")).isEqualTo(2);
            assertThat(quote.getMap("acceptance")).isNull();
            var revisions = done(staff.rep().get("/v1/quotes/" + quote.getString("id") + "/revisions"));
            assertThat(revisions.getList("items.revision", Integer.class)).contains(1);
        }
    }

    @Test
    void is_priced_again_where_it_is_duplicated() {
        var quote = sent(Map.of());
        var product = done(staff.admin().get("/v1/products/" + staff.product()));
        done(staff.admin().patch(product, "products", Map.of("prices", Map.of("listPrice", "12.00"))));

        var copy = made(staff.rep().command(quote, "quotes", "duplicate", Map.of()));

        assertThat(copy.getString("status")).isEqualTo("DRAFT");
        assertThat(copy.getString("number")).isNotEqualTo(quote.getString("number"));
        assertThat(new BigDecimal(copy.getString("lines[0].unitPrice"))).isEqualByComparingTo("12");
    }

    private JsonPath sent(Map<String, Object> changes) {
        var body = new HashMap<>(staff.sale());
        body.putAll(changes);
        return done(staff.rep()
                .command(made(staff.rep().post("/v1/quotes", body)), "quotes", "send", Map.of("channel", "HAND")));
    }

    private JsonPath accepted(Map<String, Object> changes) {
        return done(staff.rep().command(sent(changes), "quotes", "accept", Map.of()));
    }

    private JsonPath convert(JsonPath quote, String quantity) {
        var lines = Map.of("lines", List.of(part(quote, quantity)));
        return made(staff.rep().command(quote, "quotes", "convert", lines));
    }

    private static Map<String, Object> part(JsonPath quote, String quantity) {
        return Map.of("lineId", quote.getString("lines[0].id"), "quantity", quantity);
    }

    private void close(JsonPath order) {
        var validated = done(staff.rep().command(order, "sales-orders", "validate", Map.of()));
        done(staff.rep().command(validated, "sales-orders", "close", Map.of("giveUpRemainder", true)));
    }

    private static BigDecimal converted(JsonPath quote) {
        return new BigDecimal(quote.getString("lines[0].convertedQuantity"));
    }

    private int available() {
        return new BigDecimal(staff.available()).intValueExact();
    }
}
