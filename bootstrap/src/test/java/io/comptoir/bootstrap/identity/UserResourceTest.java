package io.comptoir.bootstrap.identity;

import static io.comptoir.bootstrap.identity.Newcomers.PASSWORD;
import static io.comptoir.bootstrap.identity.Newcomers.address;
import static io.comptoir.bootstrap.identity.Newcomers.logIn;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.domain.identity.Role;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ComptoirTest
class UserResourceTest {

    @Inject
    Newcomers newcomers;

    @Test
    void makes_users_who_can_log_in() {
        var ada = newcomers.administrator();
        var email = address();

        ada.asks()
                .body(Map.of("email", email, "name", "Léa", "password", PASSWORD, "roles", List.of("SALES_REP")))
                .post("/v1/users")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/users/"))
                .header("ETag", startsWith("\"1."))
                .body("email", equalTo(email), "status", equalTo("ACTIVE"), "roles", contains("SALES_REP"));

        logIn(email, PASSWORD).statusCode(200);
    }

    @Test
    void takes_an_address_once() {
        var ada = newcomers.administrator();

        ada.asks()
                .body(Map.of("email", ada.email(), "name", "Ada", "roles", List.of("AGENT")))
                .post("/v1/users")
                .then()
                .statusCode(409)
                .body("code", equalTo("email-taken"));
    }

    @Test
    void refuses_what_is_no_user() {
        newcomers
                .administrator()
                .asks()
                .body(Map.of("email", "no address", "name", "", "password", "short", "roles", List.of("KING")))
                .post("/v1/users")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("#/roles/0"));
    }

    @Test
    void is_for_administrators() {
        var ada = newcomers.administrator();
        for (var role : List.of(Role.AGENT, Role.SALES_REP)) {
            var colleague = newcomers.colleague(ada.company(), role);

            colleague.asks().get("/v1/users").then().statusCode(403).body("code", equalTo("forbidden"));
            patch(colleague.asks(), "1", Map.of("name", "X"))
                    .patch("/v1/users/" + ada.id())
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void lists_the_users_of_the_company_alone() {
        var ada = newcomers.administrator();
        var bob = newcomers.colleague(ada.company(), Role.AGENT);
        newcomers.administrator();

        ada.asks()
                .get("/v1/users")
                .then()
                .statusCode(200)
                .header("Company-Id", ada.company().toString())
                .body("items.email", containsInAnyOrder(ada.email(), bob.email()));
        ada.asks().queryParam("q", bob.email()).get("/v1/users").then().body("items.email", contains(bob.email()));
    }

    @Test
    void hides_the_users_of_other_companies() {
        var ada = newcomers.administrator();
        var eve = newcomers.administrator();

        eve.asks().get("/v1/users/" + ada.id()).then().statusCode(404).body("code", equalTo("not-found"));
        patch(eve.asks(), "1", Map.of("name", "X"))
                .patch("/v1/users/" + ada.id())
                .then()
                .statusCode(404);
    }

    @Test
    void changes_roles_at_once() {
        var ada = newcomers.administrator();
        var bob = newcomers.colleague(ada.company(), Role.AGENT);
        var asBob = bob.asks();
        asBob.get("/v1/users").then().statusCode(403);

        patch(ada.asks(), "1", Map.of("roles", List.of("ADMIN")))
                .patch("/v1/users/" + bob.id())
                .then()
                .statusCode(200)
                .body("version", equalTo(2), "roles", contains("ADMIN"));

        asBob.get("/v1/users").then().statusCode(200);
    }

    @Test
    void shuts_out_who_works_here_no_more() {
        var ada = newcomers.administrator();
        var bob = newcomers.colleague(ada.company(), Role.AGENT);
        var asBob = bob.asks();
        String refresh = logIn(bob.email(), PASSWORD).extract().path("refreshToken");

        patch(ada.asks(), "1", Map.of("status", "INACTIVE"))
                .patch("/v1/users/" + bob.id())
                .then()
                .statusCode(200);

        asBob.get("/v1/me").then().statusCode(401);
        logIn(bob.email(), PASSWORD).statusCode(401);
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(Map.of("refreshToken", refresh))
                .post("/v1/auth/refresh")
                .then()
                .statusCode(401);
    }

    @Test
    void keeps_the_last_administrator() {
        var ada = newcomers.administrator();

        patch(ada.asks(), "1", Map.of("roles", List.of("AGENT")))
                .patch("/v1/users/" + ada.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("last-administrator"));
    }

    @Test
    void asks_for_the_version_that_was_seen() {
        var ada = newcomers.administrator();
        var bob = newcomers.colleague(ada.company(), Role.AGENT);

        ada.asks()
                .body(Map.of("name", "X"))
                .patch("/v1/users/" + bob.id())
                .then()
                .statusCode(428);
        patch(ada.asks(), "7", Map.of("name", "X"))
                .patch("/v1/users/" + bob.id())
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
    }

    @Test
    void leaves_names_alone_that_other_companies_use_too() {
        var ada = newcomers.administrator();
        var eve = newcomers.administrator();
        newcomers.colleague(eve.company(), ada.email(), Role.AGENT);

        patch(eve.asks(), "1", Map.of("name", "X"))
                .patch("/v1/users/" + ada.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("user-of-several-companies"));
        patch(eve.asks(), "1", Map.of("roles", List.of("SALES_REP")))
                .patch("/v1/users/" + ada.id())
                .then()
                .statusCode(200);
    }

    @Test
    void tells_the_caller_who_he_is() {
        var ada = newcomers.administrator();
        var bob = newcomers.colleague(ada.company(), Role.SALES_REP);

        bob.asks()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("user.email", equalTo(bob.email()))
                .body("company.id", equalTo(ada.company().toString()))
                .body("companies.id", contains(ada.company().toString()))
                .body("roles", contains("SALES_REP"))
                .body("permissions", hasItem("quote:create"))
                .body("permissions", not(hasItem("order:approve")));
    }

    @Test
    void lets_who_works_for_two_companies_choose() {
        var ada = newcomers.administrator();
        var eve = newcomers.administrator();
        newcomers.colleague(eve.company(), ada.email(), Role.AGENT);

        ada.asks()
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("company", nullValue())
                .body(
                        "companies.id",
                        containsInAnyOrder(
                                ada.company().toString(), eve.company().toString()));
        ada.asks().get("/v1/users").then().statusCode(400).body("code", equalTo("company-required"));
        ada.asks()
                .header("Company-Id", eve.company())
                .get("/v1/me")
                .then()
                .body("company.id", equalTo(eve.company().toString()), "roles", contains("AGENT"));
        ada.asks().header("Company-Id", ada.company()).get("/v1/users").then().statusCode(200);
        ada.asks().header("Company-Id", eve.company()).get("/v1/users").then().statusCode(403);
    }

    @Test
    void knows_no_company_but_the_users_own() {
        var ada = newcomers.administrator();
        var eve = newcomers.administrator();

        ada.asks().header("Company-Id", eve.company()).get("/v1/users").then().statusCode(404);
        ada.asks().header("Company-Id", "x").get("/v1/users").then().statusCode(400);
    }

    @Test
    void changes_the_own_password_and_closes_all_sessions() {
        var ada = newcomers.administrator();
        var asAda = ada.asks();
        var next = "an entirely new one";

        asAda.body(Map.of("currentPassword", "wrong password", "newPassword", next))
                .post("/v1/me/password")
                .then()
                .statusCode(422)
                .body("code", equalTo("wrong-password"));
        asAda.body(Map.of("currentPassword", PASSWORD, "newPassword", next))
                .post("/v1/me/password")
                .then()
                .statusCode(204);

        asAda.get("/v1/me").then().statusCode(401);
        logIn(ada.email(), PASSWORD).statusCode(401);
        logIn(ada.email(), next).statusCode(200).body("accessToken", notNullValue());
    }

    private static RequestSpecification patch(RequestSpecification request, String version, Map<String, ?> body) {
        return request.header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .body(body);
    }
}
