package io.comptoir.bootstrap.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A user of the demo company, over HTTP. */
public final class Client {

    private final String token;

    private Client(String token) {
        this.token = token;
    }

    public static Client of(String email) {
        var answer = RestAssured.given()
                .contentType("application/json")
                .body(Map.of("email", email, "password", "comptoir-demo"))
                .post("/v1/auth/token");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new Client(answer.jsonPath().getString("accessToken"));
    }

    /** A user whose token is known. */
    public static Client bearing(String token) {
        return new Client(token);
    }

    public Response get(String path) {
        return request().get(path);
    }

    public Response post(String path, Object body) {
        return request().body(body).post(path);
    }

    /** A command on the document as it was read last. */
    public Response command(JsonPath document, String collection, String verb, Object body) {
        return request()
                .header("If-Match", "\"" + document.getInt("version") + "\"")
                .body(body)
                .post("/v1/" + collection + "/" + document.getString("id") + "/" + verb);
    }

    /** A merge patch on the document as it was read last. */
    public Response patch(JsonPath document, String collection, Object body) {
        return request()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + document.getInt("version") + "\"")
                .body(body)
                .patch("/v1/" + collection + "/" + document.getString("id"));
    }

    public Response delete(JsonPath document, String collection) {
        return request()
                .header("If-Match", "\"" + document.getInt("version") + "\"")
                .delete("/v1/" + collection + "/" + document.getString("id"));
    }

    public RequestSpecification request() {
        return RestAssured.given().auth().oauth2(token).contentType("application/json");
    }

    public static JsonPath made(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .startsWith("/v1/")
                .endsWith(answer.jsonPath().getString("id"));
        return answer.jsonPath();
    }

    public static JsonPath done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    public static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isEqualTo(code);
    }
}
