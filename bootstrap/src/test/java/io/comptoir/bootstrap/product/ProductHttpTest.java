package io.comptoir.bootstrap.product;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.comptoir.application.company.FoundCompany;
import io.comptoir.application.identity.Enrolment;
import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.domain.company.LegalIdentity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ComptoirTest
class ProductHttpTest {

    private static final String PASSWORD = "a-long-password";

    @Inject
    FoundCompany found;

    private String token;

    @BeforeEach
    void administrator_of_a_new_company() {
        var name = UUID.randomUUID().toString().substring(0, 8);
        var email = "admin@" + name + ".example";
        found.handle(new FoundCompany.Command(
                "P" + name.toUpperCase(Locale.ROOT),
                LegalIdentity.of(name, "FR"),
                UnaryOperator.identity(),
                new Enrolment.Person(email, "Admin", PASSWORD, "fr")));
        token = given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", PASSWORD))
                .post("/v1/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    @Test
    void is_created_read_changed_archived_and_deleted() {
        var id = create("STYLO", "Stylo « Élégance »");

        caller().get("/v1/products/" + id)
                .then()
                .statusCode(200)
                .body("prices.listPrice", equalTo("1.5"))
                .body("prices.limitPrice", nullValue())
                .body("cost", equalTo("0.4"))
                .body("unitCode", equalTo("C62"))
                .body("stockTracked", equalTo(true));
        caller().contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Stylo\",\"prices\":{\"standardPrice\":\"1.20\"}}")
                .patch("/v1/products/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", equalTo("Stylo"))
                .body("prices.listPrice", equalTo("1.5"))
                .body("prices.standardPrice", equalTo("1.2"));
        command(id, "archive", "\"2\"").statusCode(200).body("archived", equalTo(true));
        command(id, "archive", "\"3\"").statusCode(409).body("code", equalTo("already-archived"));
        command(id, "archive", "\"1\"").statusCode(412);
        caller().header("If-Match", "*").delete("/v1/products/" + id).then().statusCode(204);
        caller().get("/v1/products/" + id).then().statusCode(404);
    }

    @Test
    void is_refused_with_all_its_faults() {
        caller().contentType(ContentType.JSON)
                .body(Map.of("code", "X", "name", "X", "barcode", "123", "kind", "SERVICE", "stockTracked", true))
                .post("/v1/products")
                .then()
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", hasItems("#/barcode", "#/stockTracked"));
        caller().contentType(ContentType.JSON)
                .body(Map.of("code", "X", "name", "X", "familyId", UUID.randomUUID(), "unitCode", "XXX"))
                .post("/v1/products")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors.pointer", hasItems("#/familyId", "#/unitCode"));
    }

    @Test
    void is_found_whatever_accents_and_case_and_exported() {
        create("STYLO", "Stylo « Élégance »");
        create("SAC", "Sac");

        caller().get("/v1/products?q=elegance")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].code", equalTo("STYLO"));
        caller().get("/v1/products?format=csv")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .body(containsString("prices.listPrice"))
                .body(containsString("STYLO"));
        caller().get("/v1/products?colour=red").then().statusCode(400);
    }

    @Test
    void is_priced_on_lists() {
        var id = create("STYLO", "Stylo");
        var list = caller().contentType(ContentType.JSON)
                .body(Map.of("code", "REV", "name", "Revendeurs", "currency", "EUR"))
                .post("/v1/price-lists")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var prices = "/v1/price-lists/" + list + "/prices";

        caller().get(prices + "/" + id).then().statusCode(200).body("version", equalTo(0));
        caller().contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("listPrice", "1.10"))
                .put(prices + "/" + id)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        caller().get(prices).then().statusCode(200).body("items.productId", hasItem(id));
        caller().get("/v1/products/" + id).then().body("prices.listPrice", equalTo("1.5"));
    }

    @Test
    void finds_the_defaults_of_the_company() {
        caller().get("/v1/tax-rates").then().statusCode(200).body("items.code", hasItems("FR-20", "FR-5.5", "FR-IC"));
        caller().get("/v1/units").then().statusCode(200).body("items.code", hasItems("C62", "KGM", "HUR"));
        caller().get("/v1/price-lists")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.isDefault", everyItem(equalTo(true)));
        caller().get("/v1/product-families").then().statusCode(200).body("page", notNullValue());
    }

    @Test
    void keeps_a_unit_in_use_and_a_tree_without_circles() {
        create("STYLO", "Stylo");
        var unit = caller().get("/v1/units?code=C62").then().extract().<String>path("items[0].id");
        caller().header("If-Match", "*")
                .delete("/v1/units/" + unit)
                .then()
                .statusCode(409)
                .body("code", equalTo("in-use"));

        var family = caller().contentType(ContentType.JSON)
                .body(Map.of("code", "F", "name", "F"))
                .post("/v1/product-families")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        caller().contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(Map.of("parentId", family))
                .patch("/v1/product-families/" + family)
                .then()
                .statusCode(422)
                .body("code", equalTo("family-in-itself"));
    }

    private String create(String code, String name) {
        return caller().contentType(ContentType.JSON)
                .body(Map.of("code", code, "name", name, "cost", "0.40", "prices", Map.of("listPrice", "1.50")))
                .post("/v1/products")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/products/"))
                .header("ETag", containsString("\"1."))
                .extract()
                .path("id");
    }

    private ValidatableResponse command(String id, String command, String version) {
        return caller().header("If-Match", version)
                .post("/v1/products/" + id + "/" + command)
                .then();
    }

    private RequestSpecification caller() {
        return given().auth().oauth2(token);
    }
}
