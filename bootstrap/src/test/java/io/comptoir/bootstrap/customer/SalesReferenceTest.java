package io.comptoir.bootstrap.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.identity.Newcomers;
import io.comptoir.bootstrap.identity.Newcomers.Newcomer;
import io.comptoir.domain.identity.Role;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payment terms, warehouses, projects, carriers. */
@ComptoirTest
class SalesReferenceTest {

    @Inject
    Newcomers newcomers;

    private Newcomer admin;

    @BeforeEach
    void a_company() {
        admin = newcomers.administrator();
    }

    @Test
    void a_payment_term_is_kept_with_its_instalments() {
        var id = create("/v1/payment-terms", term("ZT45", Map.of("days", 45, "endOfMonth", "AFTER")))
                .statusCode(201)
                .body("instalments[0].endOfMonth", equalTo("AFTER"), "instalments[0].months", equalTo(0))
                .body("warnings", empty())
                .extract()
                .<String>path("id");

        patch("/v1/payment-terms/" + id, "1", Map.of("earlySettlement", Map.of("percent", "2", "days", 8)))
                .statusCode(200)
                .body("earlySettlement.percent", equalTo("2"), "instalments[0].days", equalTo(45));
        admin.asks().get("/v1/payment-terms?q=zt45").then().statusCode(200).body("items.code", contains("ZT45"));
    }

    @Test
    void a_payment_term_beyond_the_law_is_kept_with_a_warning() {
        create("/v1/payment-terms", term("ZT90", Map.of("days", 90)))
                .statusCode(201)
                .body("warnings.code", contains("payment-term-over-legal-cap"));
    }

    @Test
    void a_payment_term_makes_a_whole() {
        create("/v1/payment-terms", term("HALF", Map.of("percent", "50")))
                .statusCode(400)
                .body("errors.code", contains("not-a-whole"), "errors.pointer", contains("#/instalments"));
    }

    @Test
    void one_warehouse_is_the_default_and_comes_first() {
        var first = create("/v1/warehouses", Map.of("code", "ZZZ-1", "name", "Un", "isDefault", true))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var second = create("/v1/warehouses", Map.of("code", "AAA-2", "name", "Deux", "pickingConfirmation", true))
                .statusCode(201)
                .extract()
                .<String>path("id");
        admin.asks().get("/v1/warehouses").then().body("items[0].code", equalTo("ZZZ-1"));

        patch("/v1/warehouses/" + second, "1", Map.of("isDefault", true)).statusCode(200);

        admin.asks()
                .get("/v1/warehouses")
                .then()
                .body("items[0].code", equalTo("AAA-2"), "items.code", hasItem("ZZZ-1"));
        admin.asks().get("/v1/warehouses/" + first).then().body("isDefault", equalTo(false), "version", equalTo(2));
        patch("/v1/warehouses/" + second, "2", Map.of("isDefault", false))
                .statusCode(409)
                .body("code", equalTo("default-warehouse-needed"));
        delete("/v1/warehouses/" + second, "2").statusCode(409);
        delete("/v1/warehouses/" + first, "2").statusCode(204);
    }

    @Test
    void projects_and_carriers_live_and_end() {
        for (String path : List.of("/v1/projects", "/v1/carriers")) {
            var body = Map.of("code", "ÉLAN", "name", "Élan");
            var id = create(path, body).statusCode(201).extract().<String>path("id");

            create(path, body).statusCode(409).body("code", equalTo("already-exists"));
            patch(path + "/" + id, "1", Map.of("name", "Elan")).statusCode(200).body("version", equalTo(2));
            command(path + "/" + id + "/archive", "2").statusCode(200).body("archived", equalTo(true));
            command(path + "/" + id + "/unarchive", "3").statusCode(200);
            admin.asks().get(path + "?q=elan").then().body("items.name", contains("Elan"));
            admin.asks()
                    .get(path + "/" + id + "/history")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(4));
            delete(path + "/" + id, "4").statusCode(204);
            admin.asks().get(path + "/" + id).then().statusCode(404);
        }
    }

    @Test
    void sales_representatives_read_terms_and_write_projects() {
        var rep = newcomers.colleague(admin.company(), Role.SALES_REP);

        rep.asks().get("/v1/payment-terms").then().statusCode(200);
        rep.asks()
                .body(term("X", Map.of("days", 30)))
                .post("/v1/payment-terms")
                .then()
                .statusCode(403);
        rep.asks()
                .body(Map.of("code", "P", "name", "P"))
                .post("/v1/projects")
                .then()
                .statusCode(201);
        rep.asks()
                .body(Map.of("code", "W", "name", "W"))
                .post("/v1/warehouses")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> term(String code, Map<String, Object> instalment) {
        return Map.of("code", code, "nameFr", code, "instalments", List.of(instalment));
    }

    private ValidatableResponse create(String path, Map<String, ?> body) {
        return admin.asks().body(body).post(path).then();
    }

    private ValidatableResponse patch(String path, String version, Map<String, ?> body) {
        return admin.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(path)
                .then();
    }

    private ValidatableResponse command(String path, String version) {
        return admin.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of())
                .post(path)
                .then();
    }

    private ValidatableResponse delete(String path, String version) {
        return admin.asks()
                .header("If-Match", "\"" + version + "\"")
                .delete(path)
                .then();
    }
}
