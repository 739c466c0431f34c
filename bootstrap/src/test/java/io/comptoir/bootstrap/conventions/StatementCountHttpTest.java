package io.comptoir.bootstrap.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A document of a hundred lines takes the statements of a document of one: nothing is read or written per line. */
@ComptoirTest
class StatementCountHttpTest {

    private static final int MANY = 100;

    @Inject
    Sql sql;

    private String token = "";

    @Test
    void grows_with_no_line_along_the_chain() {
        token = token();
        chain(1);

        assertThat(least(MANY)).isEqualTo(least(1));
    }

    /** Of three sales: what the server does by itself meanwhile (mail, the calendar) counts in none of the least. */
    private List<String> least(int lines) {
        var runs = List.of(chain(lines), chain(lines), chain(lines));
        return IntStream.range(0, runs.getFirst().size())
                .mapToObj(step -> runs.stream()
                        .map(run -> run.get(step))
                        .min(Comparator.comparingInt(StatementCountHttpTest::figure))
                        .orElseThrow())
                .toList();
    }

    private static int figure(String step) {
        return Integer.parseInt(step.substring(step.lastIndexOf(' ') + 1));
    }

    /** The statements of each step of a sale. */
    private List<String> chain(int lines) {
        var steps = new ArrayList<String>();
        var customer = get("/v1/customers?code=C00021").getString("items[0].id");
        var product = get("/v1/products?code=STYLO").getString("items[0].id");
        var body = Map.of(
                "customerId",
                customer,
                "lines",
                IntStream.range(0, lines)
                        .mapToObj(i -> Map.of("productId", product, "quantity", "1"))
                        .toList());
        counted(steps, "create quote", () -> post("/v1/quotes", null, body));
        var order = counted(steps, "create order", () -> post("/v1/sales-orders", null, body));
        order = counted(steps, "validate", command(order, "sales-orders", "validate"));
        var note = counted(steps, "delivery note", command(order, "sales-orders", "delivery-notes"));
        note = counted(steps, "ship", command(note, "delivery-notes", "ship"));
        var invoice = counted(steps, "invoice", command(note, "delivery-notes", "invoices"));
        invoice = counted(steps, "issue", command(invoice, "invoices", "issue"));
        var issued = "/v1/invoices/" + invoice.getString("id");
        counted(
                steps,
                "read invoice",
                () -> RestAssured.given().auth().oauth2(token).get(issued));
        return steps;
    }

    private JsonPath counted(List<String> steps, String step, java.util.function.Supplier<Response> call) {
        long before = sql.executed();
        var answer = call.get();
        assertThat(answer.statusCode()).as(step + answer.asString()).isBetween(200, 201);
        steps.add(step + ": " + (sql.executed() - before));
        return answer.jsonPath();
    }

    private java.util.function.Supplier<Response> command(JsonPath on, String collection, String verb) {
        var path = "/v1/" + collection + "/" + on.getString("id") + "/" + verb;
        return () -> post(path, "\"" + on.getInt("version") + "\"", Map.of());
    }

    private Response post(String path, @org.jspecify.annotations.Nullable String version, Object body) {
        var request = RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body);
        return version == null
                ? request.post(path)
                : request.header("If-Match", version).post(path);
    }

    private JsonPath get(String path) {
        return RestAssured.given().auth().oauth2(token).get(path).jsonPath();
    }

    private static String token() {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("email", "commercial@demo.example", "password", "comptoir-demo"))
                .post("/v1/auth/token")
                .path("accessToken");
    }
}
