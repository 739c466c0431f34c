package io.comptoir.bootstrap.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What callers may say about the answers that they want. */
@ComptoirTest
class ShapeHttpTest {

    private Demo demo;
    private JsonPath quote;
    private String path;

    @BeforeEach
    void write_a_quote() {
        demo = Demo.logIn();
        quote = demo.quote();
        path = "/v1/quotes/" + quote.getString("id");
    }

    @Test
    void leaves_out_what_was_not_asked_for() {
        var sparse = demo.get(path + "?fields=number,totals.grossAmount");

        assertThat(sparse.getMap("").keySet()).hasToString("[id, number, version, totals]");
        assertThat(sparse.getMap("totals").keySet()).hasToString("[grossAmount]");
        refused(demo.asks().get(path + "?fields=number,bogus"), "unknown-path");
    }

    @Test
    void shows_references_in_place() {
        var shown = demo.get(path + "?expand=lines.product.family,paymentTerm,customer");

        assertThat(shown.getString("lines[0].product.code")).isEqualTo("STYLO");
        assertThat(shown.getMap("lines[0].product")).containsKey("family");
        assertThat(shown.getMap("lines[1]")).containsEntry("product", null);
        assertThat(shown.getString("customer.name")).isNotBlank();
        refused(demo.asks().get(path + "?expand=lines.bogus"), "unknown-path");
        refused(demo.asks().get(path + "?expand=number"), "unknown-path");
        refused(demo.asks().get(path + "?expand=lines.product.family.parent"), "invalid-parameter");
        refused(demo.asks().get("/v1/quotes?expand=lines.product"), "invalid-parameter");
    }

    @Test
    void answers_304_to_whoever_has_it() {
        var tag = demo.asks().get(path).header("ETag");

        for (var known : List.of(tag, "W/" + tag, "\"0\", " + tag, "*")) {
            assertThat(demo.asks().header("If-None-Match", known).get(path).statusCode())
                    .as(known)
                    .isEqualTo(304);
        }
        assertThat(demo.asks().header("If-None-Match", "\"0\"").get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void spares_the_body_where_the_caller_prefers_so() {
        var spared = demo.asks()
                .header("Prefer", "return=minimal")
                .header("If-Match", "*")
                .body(Map.of("note", "court"))
                .patch(path);

        assertThat(spared.statusCode()).isEqualTo(204);
        assertThat(spared.header("ETag")).startsWith("\"2.");
        assertThat(spared.header("Preference-Applied")).isEqualTo("return=minimal");
    }

    @Test
    void passes_over_unknown_parameters_where_the_caller_prefers_so() {
        var lenient = demo.asks().header("Prefer", "handling=lenient").get("/v1/quotes?stauts=DRAFT&limit=1");

        assertThat(lenient.statusCode()).isEqualTo(200);
        assertThat(lenient.header("Preference-Applied")).isEqualTo("handling=lenient; ignored=\"stauts\"");
    }

    @Test
    void searches_by_criteria_in_the_body() {
        var number = quote.getString("number");
        var found = demo.asks()
                .body(Map.of("number", List.of(number), "fields", "number"))
                .post("/v1/quotes/search")
                .jsonPath();

        assertThat(found.getList("items.number", String.class)).containsExactly(number);
        var faulty = demo.asks().body(Map.of("stauts", "DRAFT")).post("/v1/quotes/search");
        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(faulty.jsonPath().getString("errors[0].pointer")).isEqualTo("#/stauts");
    }

    @Test
    void finds_a_document_of_any_type_by_its_number() {
        var found = demo.get("/v1/documents?number=" + quote.getString("number"));

        assertThat(found.getList("items.type", String.class)).containsExactly("QUOTE");
        assertThat(found.getString("items[0].href")).isEqualTo(path);
    }

    @Test
    void counts_rows_per_status_and_leads_to_the_next_page() {
        var page = demo.asks().get("/v1/quotes?include=total,counts&limit=1");

        assertThat(page.jsonPath().getList("page.counts.status", String.class)).contains("DRAFT");
        var rows = page.jsonPath().getList("page.counts.count", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(rows).isEqualTo(page.jsonPath().getInt("page.total"));
        demo.quote();
        assertThat(demo.asks().get("/v1/quotes?limit=1").header("Link")).contains("rel=\"next\"");
    }

    @Test
    void says_what_may_be_done_with_each_row() {
        var row = demo.get("/v1/quotes?include=actions&number=" + quote.getString("number"));

        assertThat(row.getMap("items[0].actions")).isEqualTo(quote.getMap("actions"));
        refused(demo.asks().get("/v1/quotes?include=actions&limit=51"), "invalid-parameter");
        refused(demo.asks().get("/v1/units?include=actions"), "invalid-parameter");
    }

    @Test
    void exports_for_french_spreadsheets_without_formulas() {
        demo.asks()
                .header("If-Match", "*")
                .body(Map.of("customerReference", "=1+1"))
                .patch(path);

        var csv = demo.asks().get("/v1/quotes?format=csv&csvDialect=fr&number=" + quote.getString("number"));

        assertThat(csv.asString()).startsWith("\uFEFFId;Numéro;État;").contains(";'=1+1;");
        assertThat(csv.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void tells_who_changed_it_meanwhile() {
        demo.asks().header("If-Match", "\"1\"").body(Map.of("note", "a")).patch(path);

        var stale = demo.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("note", "b"))
                .patch(path);

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.jsonPath().getInt("currentVersion")).isEqualTo(2);
        assertThat(stale.jsonPath().getString("changedBy")).isNotBlank();
        assertThat(stale.jsonPath().getString("changedAt")).endsWith("Z");
    }

    @Test
    void says_which_methods_an_address_knows() {
        var answer = demo.asks().body(Map.of()).put(path);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("DELETE, GET, HEAD, OPTIONS, PATCH");
    }

    private static void refused(Response answer, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
