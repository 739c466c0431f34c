package io.comptoir.bootstrap.conventions;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** The sales representative of the demo company, and a quote of his. */
record Demo(String token) {

    static Demo logIn() {
        return new Demo(RestAssured.given()
                .contentType("application/json")
                .body(Map.of("email", "commercial@demo.example", "password", "comptoir-demo"))
                .post("/v1/auth/token")
                .path("accessToken"));
    }

    RequestSpecification asks() {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    JsonPath get(String path) {
        return asks().get(path).jsonPath();
    }

    /** A quote of two lines: three stylos, and a pallet. */
    JsonPath quote() {
        var product = get("/v1/products?code=STYLO").getString("items[0].id");
        var customer = get("/v1/customers?code=C00004").getString("items[0].id");
        return asks().body(Map.of(
                        "customerId",
                        customer,
                        "lines",
                        List.of(
                                Map.of("productId", product, "quantity", "3"),
                                Map.of("description", "Palette", "quantity", "1", "unitPrice", "10.00"))))
                .post("/v1/quotes")
                .jsonPath();
    }

    /** A write on the lines of a quote. */
    Response edit(JsonPath quote, String method, String path, Object body) {
        var request = asks().header("If-Match", "\"" + quote.getInt("version") + "\"");
        var address = "/v1/quotes/" + quote.getString("id") + "/lines" + path;
        return method.equals("DELETE")
                ? request.request(method, address)
                : request.body(body).request(method, address);
    }
}
