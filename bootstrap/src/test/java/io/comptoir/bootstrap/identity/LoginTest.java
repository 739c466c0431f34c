package io.comptoir.bootstrap.identity;

import static io.comptoir.bootstrap.identity.Newcomers.PASSWORD;
import static io.comptoir.bootstrap.identity.Newcomers.address;
import static io.comptoir.bootstrap.identity.Newcomers.logIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@ComptoirTest
class LoginTest {

    @Inject
    Newcomers newcomers;

    @Test
    void gives_tokens_for_the_right_password() {
        var ada = newcomers.administrator();

        logIn(ada.email(), PASSWORD)
                .statusCode(200)
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(900))
                .body("accessToken", notNullValue())
                .body("refreshToken", notNullValue())
                .header("Cache-Control", "no-store");
    }

    @Test
    void answers_a_wrong_password_as_an_unknown_address() {
        var ada = newcomers.administrator();

        var wrong = problem(
                logIn(ada.email(), "wrong password").statusCode(401).extract().response());
        var unknown = problem(
                logIn(address(), "wrong password").statusCode(401).extract().response());

        assertThat(wrong).isEqualTo(unknown).containsEntry("code", "invalid-credentials");
    }

    @Test
    void speaks_the_language_of_the_caller() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .body(Map.of("email", address(), "password", "wrong password"))
                .post("/v1/auth/token")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .contentType("application/problem+json")
                .body("title", equalTo("Login refused"));
    }

    @Test
    void slows_down_who_guesses_and_lets_him_in_again_later() {
        var ada = newcomers.administrator();
        for (int i = 0; i < 5; i++) {
            logIn(ada.email(), "guess " + i).statusCode(401);
        }

        var seconds = logIn(ada.email(), PASSWORD)
                .statusCode(429)
                .body("code", equalTo("too-many-attempts"))
                .extract()
                .header("Retry-After");

        assertThat(Integer.parseInt(seconds)).isBetween(1, 5);
        newcomers.forget(ada.email());
        logIn(ada.email(), PASSWORD).statusCode(200);
    }

    @Test
    void slows_down_guesses_at_addresses_that_do_not_exist_alike() {
        var nobody = address();
        for (int i = 0; i < 5; i++) {
            logIn(nobody, "guess " + i).statusCode(401);
        }

        logIn(nobody, "guess").statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void refuses_what_is_no_login() {
        given().contentType(ContentType.JSON)
                .body("{\"email\":\"a@b.example\"}")
                .post("/v1/auth/token")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON)
                .body("{\"email\":\"a@b.example\",\"password\":\"x\",\"role\":\"ADMIN\"}")
                .post("/v1/auth/token")
                .then()
                .statusCode(400);
    }

    @Test
    void goes_on_with_a_refresh_token_once() {
        var ada = newcomers.administrator();
        String first = logIn(ada.email(), PASSWORD).extract().path("refreshToken");

        String second = refresh(first).then().statusCode(200).extract().path("refreshToken");

        assertThat(second).isNotEqualTo(first);
        refresh(second).then().statusCode(200);
    }

    @Test
    void closes_the_session_when_an_old_refresh_token_is_used_again() {
        var ada = newcomers.administrator();
        String first = logIn(ada.email(), PASSWORD).extract().path("refreshToken");
        String second = refresh(first).path("refreshToken");

        refresh(first).then().statusCode(401).body("code", equalTo("invalid-token"));

        refresh(second).then().statusCode(401);
        logIn(ada.email(), PASSWORD).statusCode(200);
    }

    @Test
    void lets_one_of_many_at_once_refresh() throws InterruptedException {
        var ada = newcomers.administrator();
        String token = logIn(ada.email(), PASSWORD).extract().path("refreshToken");
        Callable<Integer> refresh = () -> refresh(token).statusCode();

        List<Integer> statuses;
        try (var threads = Executors.newFixedThreadPool(6)) {
            statuses = threads.invokeAll(Stream.generate(() -> refresh).limit(6).toList()).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 401).hasSize(5);
    }

    @Test
    void ends_with_a_logout() {
        var ada = newcomers.administrator();
        var byToken = logIn(ada.email(), PASSWORD).extract();
        var byRefresh = logIn(ada.email(), PASSWORD).extract();

        given().auth()
                .oauth2(byToken.path("accessToken"))
                .contentType(ContentType.JSON)
                .post("/v1/auth/logout")
                .then()
                .statusCode(204);
        given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", byRefresh.<String>path("refreshToken")))
                .post("/v1/auth/logout")
                .then()
                .statusCode(204);

        refresh(byToken.path("refreshToken")).then().statusCode(is(401));
        refresh(byRefresh.path("refreshToken")).then().statusCode(is(401));
    }

    private static Response refresh(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/v1/auth/refresh");
    }

    private static Map<String, Object> problem(Response response) {
        Map<String, Object> problem = response.jsonPath().getMap("$");
        problem.remove("instance");
        return problem;
    }
}
