package io.comptoir.bootstrap.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.identity.Newcomers.Newcomer;
import io.comptoir.domain.identity.Role;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ComptoirTest
class CompanyResourceTest {

    @Inject
    Newcomers newcomers;

    @Test
    void shows_the_company_with_its_settings_to_everybody_in_it() {
        var ada = newcomers.administrator();
        var bob = newcomers.colleague(ada.company(), Role.SALES_REP);

        bob.asks()
                .get("/v1/company")
                .then()
                .statusCode(200)
                .body("id", equalTo(ada.company().toString()), "timeZone", equalTo("Europe/Paris"))
                .body("settings.documentFlow", equalTo("STRICT"))
                .body("settings.creditPolicy.orderValidate", equalTo("APPROVE"))
                .body("settings.deliveryApprovalAmount", nullValue())
                .body("settings.quoteValidityDays", equalTo(30))
                .body("settings.autoConfirmDelivery.mode", equalTo("NEVER"));
    }

    @Test
    void changes_what_is_named_and_nothing_else() {
        var ada = newcomers.administrator();

        patch(
                        ada,
                        1,
                        Map.of(
                                "name",
                                "Comptoir du Port",
                                "siren",
                                "552100554",
                                "address",
                                Map.of("city", "Lyon"),
                                "settings",
                                Map.of("documentFlow", "FREE", "deliveryApprovalAmount", "10000.00")))
                .statusCode(200)
                .body("version", equalTo(2), "name", equalTo("Comptoir du Port"), "siren", equalTo("552100554"))
                .body("address.city", equalTo("Lyon"), "address.country", equalTo("FR"))
                .body("settings.documentFlow", equalTo("FREE"))
                .body("settings.deliveryApprovalAmount", equalTo("10000.00"))
                .body("settings.allowFreeTextLines", equalTo(true));
    }

    @Test
    void numbers_documents_as_the_company_says_and_no_two_types_alike() {
        var ada = newcomers.administrator();

        patch(ada, 1, formats(Map.of("type", "PAYMENT", "prefix", "REC", "withYear", false, "width", 3)))
                .statusCode(200)
                .body("settings.numberFormats[0].prefix", equalTo("REC"));
        patch(ada, 2, formats(Map.of("type", "QUOTE", "prefix", "FA", "withYear", true, "width", 5)))
                .statusCode(422)
                .body("code", equalTo("number-formats-alike"));
    }

    private static Map<String, Object> formats(Map<String, Object> format) {
        return Map.of("settings", Map.of("numberFormats", List.of(format)));
    }

    @Test
    void tells_all_faults_of_an_identity_at_once() {
        patch(newcomers.administrator(), 1, Map.of("siren", "123456789", "iban", "FR00", "vatNumber", "FR00"))
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors.pointer", hasItems("#/siren", "#/iban", "#/vatNumber"));
    }

    @Test
    void refuses_settings_that_do_not_exist() {
        var ada = newcomers.administrator();

        patch(ada, 1, Map.of("settings", Map.of("flow", "FREE"))).statusCode(400);
        patch(ada, 1, Map.of("settings", Map.of("documentFlow", "CHAOS"))).statusCode(400);
        patch(ada, 1, Map.of("settings", Map.of("quoteValidityDays", 0))).statusCode(400);
        patch(ada, 1, Map.of("timeZone", "Europe/Atlantis")).statusCode(400);
        patch(ada, 1, Map.of("currency", "ZZZ")).statusCode(400);
        var twice = Map.of("rule", "CUSTOMER_BLOCKED", "level", "OFF");
        patch(ada, 1, Map.of("settings", Map.of("validationRules", List.of(twice, twice))))
                .statusCode(422)
                .body("code", equalTo("setting-given-twice"));
    }

    @Test
    void is_changed_by_administrators_only() {
        var ada = newcomers.administrator();
        var bob = newcomers.colleague(ada.company(), Role.AGENT);

        patch(bob, 1, Map.of("name", "X")).statusCode(403);
        patch(ada, 5, Map.of("name", "X")).statusCode(412);
    }

    @Test
    void is_made_by_the_operator_of_the_server_alone() {
        var body = Map.of(
                "code",
                "NORD",
                "name",
                "Nord",
                "administrator",
                Map.of("email", Newcomers.address(), "name", "Ana", "password", Newcomers.PASSWORD));

        given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/companies")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthorized"));
        given().contentType(ContentType.JSON)
                .header("Operator-Token", "guess")
                .body(body)
                .post("/v1/companies")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse patch(Newcomer caller, int version, Map<String, ?> body) {
        return caller.asks()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/v1/company")
                .then();
    }
}
