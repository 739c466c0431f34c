package io.comptoir.bootstrap.quote;

import static io.comptoir.bootstrap.chain.Client.done;
import static io.comptoir.bootstrap.chain.Client.made;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.chain.Shop;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URI;
import java.util.Map;

/** The customer of a shop: he gets links to quotes, and follows them. */
record Customer(Shop.Staff staff) {

    JsonPath sent() {
        return sent(made(staff.rep().post("/v1/quotes", staff.sale())));
    }

    JsonPath sent(JsonPath quote) {
        return done(staff.rep().command(quote, "quotes", "send", Map.of("channel", "HAND")));
    }

    Response link(JsonPath quote) {
        return staff.rep().command(quote, "quotes", "public-link", Map.of());
    }

    String token(JsonPath quote) {
        var url = done(link(quote)).getString("url");
        assertThat(url).startsWith("http");
        var path = URI.create(url).getPath();
        assertThat(path).startsWith("/v1/public/quotes/");
        return path.substring("/v1/public/quotes/".length());
    }

    Response revoke(JsonPath quote) {
        return staff.rep()
                .request()
                .header("If-Match", "\"" + quote.getInt("version") + "\"")
                .delete("/v1/quotes/" + quote.getString("id") + "/public-link");
    }

    static Response visit(String token) {
        return given().get("/v1/public/quotes/" + token);
    }

    static Response answer(String token, String verb, Map<String, Object> body) {
        return given().contentType("application/json").body(body).post("/v1/public/quotes/" + token + "/" + verb);
    }

    static Response browser(String token, String language) {
        return given().accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
                .header("Accept-Language", language)
                .get("/v1/public/quotes/" + token);
    }

    static Response form(String token, String verb, Map<String, String> fields) {
        return given().accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/v1/public/quotes/" + token + "/" + verb);
    }
}
