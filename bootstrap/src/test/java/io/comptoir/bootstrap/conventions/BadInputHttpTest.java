package io.comptoir.bootstrap.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that no contract allows are refused at their place; values that look odd but are right are kept. */
@ComptoirTest
class BadInputHttpTest {

    private static final String QUOTES = "/v1/quotes?dryRun=true";

    @Test
    void refuses_a_wrong_value_at_its_place() {
        var wrong = Map.ofEntries(
                Map.entry("{\"requestedDate\":\"0000-01-01\"}", "#/requestedDate"),
                Map.entry("{\"requestedDate\":\"+292278994-01-01\"}", "#/requestedDate"),
                Map.entry("{\"requestedDate\":\"2026-02-30\"}", "#/requestedDate"),
                Map.entry("{\"requestedDate\":\"2026-11-21T00:00:00Z\"}", "#/requestedDate"),
                Map.entry("{\"requestedDate\":1795000000}", "#/requestedDate"),
                Map.entry("{\"customerId\":\"x\"}", "#/customerId"),
                Map.entry("{\"customerId\":7}", "#/customerId"),
                Map.entry("{\"binding\":\"true\"}", "#/binding"),
                Map.entry("{\"binding\":1}", "#/binding"),
                Map.entry("{\"paymentMethod\":\"GOLD\"}", "#/paymentMethod"),
                Map.entry("{\"paymentMethod\":0}", "#/paymentMethod"),
                Map.entry("{\"note\":5}", "#/note"),
                Map.entry("{\"note\":\"a\\u0000b\"}", "#/note"),
                Map.entry("{\"note\":\"a\\ud800b\"}", "#/note"),
                Map.entry("{\"note\":\"" + "x".repeat(2001) + "\"}", "#/note"),
                Map.entry("{\"currency\":\"eur\"}", "#/currency"),
                Map.entry("{\"lines\":{}}", "#/lines"),
                Map.entry("{\"lines\":[7]}", "#/lines/0"),
                Map.entry("{\"lines\":[null]}", "#/lines/0"),
                Map.entry(line("\"quantity\":3"), "#/lines/0/quantity"),
                Map.entry(line("\"quantity\":\"1e3\""), "#/lines/0/quantity"),
                Map.entry(line("\"quantity\":\"NaN\""), "#/lines/0/quantity"),
                Map.entry(line("\"quantity\":\"-1\""), "#/lines/0/quantity"),
                Map.entry(line("\"quantity\":\"0\""), "#/lines/0/quantity"),
                Map.entry(line("\"quantity\":\"1.2345678\""), "#/lines/0/quantity"),
                Map.entry(line("\"quantity\":\"1234567890123456\""), "#/lines/0/quantity"),
                Map.entry("\"text\"", "#"),
                Map.entry("[]", "#"),
                Map.entry("null", "#"));
        var failures = new ArrayList<String>();
        var demo = Demo.logIn();

        wrong.forEach((body, pointer) -> {
            var answer = post(demo, body);
            if (answer.statusCode() != 400 || !answer.asString().contains("\"pointer\":\"" + pointer + "\"")) {
                failures.add(body.substring(0, Math.min(80, body.length())) + " → " + answer.asString());
            }
        });

        assertThat(failures).isEmpty();
    }

    @Test
    void refuses_what_is_no_json() {
        var demo = Demo.logIn();
        for (var body :
                List.of("{", "{\"note\":\"a\",\"note\":\"b\"}", "{} {}", "[".repeat(60) + "]".repeat(60), "nul")) {
            var answer = post(demo, body);

            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.jsonPath().getString("code"))
                    .as(body)
                    .isIn("malformed-json", "validation-failed", "bad-request");
            assertThat(answer.asString()).doesNotContain("Exception", "jackson", "io.comptoir");
        }
        assertThat(post(demo, "{\"note\":\"" + "x".repeat(1_100_000) + "\"}").statusCode())
                .isEqualTo(413);
    }

    @Test
    void keeps_what_is_odd_but_right() {
        var demo = Demo.logIn();
        for (var note : List.of("L’été à Škofja Loka", "O'Brien & <fils>", "😀", "x".repeat(2000), "=1+1", "'; --")) {
            var answer = demo.asks()
                    .contentType("application/json; charset=UTF-8")
                    .body(Map.of("note", note))
                    .post(QUOTES);

            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            assertThat(answer.jsonPath().getString("note")).isEqualTo(note);
        }
    }

    @Test
    void takes_each_parameter_once_and_each_address_in_one_spelling() {
        var demo = Demo.logIn();

        assertThat(demo.asks().get("/v1/quotes?limit=1&limit=2").statusCode()).isEqualTo(400);
        assertThat(demo.asks().get("/v1/quotes?status=DRAFT&status=SENT").statusCode())
                .isEqualTo(200);
        for (var address : List.of("/v1/quotes/", "/v1/quotes;x=1")) {
            assertThat(demo.asks().urlEncodingEnabled(false).get(address).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    private static Response post(Demo demo, String body) {
        return demo.asks().body(body.getBytes(StandardCharsets.UTF_8)).post(QUOTES);
    }

    private static String line(String quantity) {
        return "{\"lines\":[{\"description\":\"a\",\"unitPrice\":\"1\"," + quantity + "}]}";
    }
}
