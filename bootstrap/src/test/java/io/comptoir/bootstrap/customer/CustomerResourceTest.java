package io.comptoir.bootstrap.customer;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.identity.Newcomers;
import io.comptoir.bootstrap.identity.Newcomers.Newcomer;
import io.comptoir.domain.identity.Role;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ComptoirTest
class CustomerResourceTest {

    private static final String IBAN = "FR1420041010050500013M02606";

    @Inject
    Newcomers newcomers;

    private Newcomer admin;
    private Newcomer rep;

    @BeforeEach
    void a_company() {
        admin = newcomers.administrator();
        rep = newcomers.colleague(admin.company(), Role.SALES_REP);
    }

    @Test
    void creates_a_customer_with_addresses_and_contacts() {
        var body = customer("Papeterie Dupont");
        body.put("siren", "732 829 320");
        body.put("addresses", List.of(address("Paris", "INVOICED_TO"), address("Brest", "DELIVERED_TO")));
        body.put("contacts", List.of(Map.of("name", "Zoé", "email", "zoe@dupont.example")));

        var created = create(rep, body)
                .statusCode(201)
                .header("Location", startsWith("/v1/customers/"))
                .header("ETag", startsWith("\"1."))
                .body("code", equalTo("CL-00001"), "status", equalTo("QUALIFIED"), "kind", equalTo("COMPANY"))
                .body("siren", equalTo("732829320"), "currency", equalTo("EUR"), "language", equalTo("fr"))
                .body("addresses", hasSize(2), "addresses.id", everyItem(notNullValue()))
                .body("contacts[0].name", equalTo("Zoé"), "contacts[0].phone", nullValue())
                .body("city", equalTo("Paris"), "creditLimit", nullValue(), "warnings", empty());

        rep.asks()
                .get("/v1/customers/" + id(created))
                .then()
                .statusCode(200)
                .body("addresses.uses", contains(List.of("INVOICED_TO"), List.of("DELIVERED_TO")));
    }

    @Test
    void tells_all_faults_together() {
        var body = customer("X");
        body.put("siren", "123456789");
        body.put("vatNumber", "FR00123");
        body.put("email", "nobody");
        body.put("addresses", List.of(Map.of("country", "ZZ")));

        create(rep, body)
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder("#/siren", "#/vatNumber", "#/email", "#/addresses/0/country"))
                .body("errors.message", everyItem(not(containsString("fault."))));
    }

    @Test
    void warns_of_lookalikes_but_keeps_them() {
        var body = customer("Twin");
        body.put("siren", "732829320");
        body.put("email", "twin@example.fr");
        create(rep, body).statusCode(201).body("warnings", empty());

        create(rep, body)
                .statusCode(201)
                .body("warnings.code", contains("duplicate-siren", "duplicate-email"))
                .body("warnings[0].message", containsString("CL-00001"));
    }

    @Test
    void refuses_a_code_that_is_taken_and_references_that_nobody_knows() {
        var body = customer("A");
        body.put("code", "A");
        create(rep, body).statusCode(201);

        create(rep, body).statusCode(409).body("code", equalTo("already-exists"));
        body.put("code", "B");
        body.put("paymentTermId", UUID.randomUUID().toString());
        body.put("salesRepId", UUID.randomUUID().toString());
        create(rep, body)
                .statusCode(422)
                .body("code", equalTo("unknown-reference"))
                .body("errors.pointer", contains("#/paymentTermId", "#/salesRepId"));
        body.put("paymentTermId", null);
        body.put("salesRepId", rep.id().toString());
        create(rep, body).statusCode(201);
    }

    @Test
    void leaves_credit_and_bank_to_administrators() {
        var id = id(create(rep, customer("A")).statusCode(201));

        patch(rep, id, "1", Map.of("creditLimit", "100.00")).statusCode(403);
        patch(rep, id, "1", Map.of("blocked", true)).statusCode(403);
        patch(rep, id, "1", Map.of("iban", IBAN)).statusCode(403);
        patch(admin, id, "1", Map.of("creditLimit", "100", "blocked", true, "iban", IBAN))
                .statusCode(200)
                .body("creditLimit", equalTo("100.00"), "blocked", equalTo(true), "version", equalTo(2));
        patch(rep, id, "2", Map.of("name", "B")).statusCode(200).body("creditLimit", equalTo("100.00"));
    }

    @Test
    void changes_what_is_sent_and_nothing_else() {
        var body = customer("A");
        body.put("phone", "0123456789");
        body.put("addresses", List.of(address("Paris", "INVOICED_TO")));
        var id = id(create(rep, body).statusCode(201));

        patch(rep, id, "1", Map.of("name", "B"))
                .statusCode(200)
                .body("name", equalTo("B"), "phone", equalTo("0123456789"), "addresses", hasSize(1));
        var clear = new HashMap<String, Object>();
        clear.put("phone", null);
        patch(rep, id, "2", clear).statusCode(200).body("phone", nullValue());
        patch(rep, id, "2", clear).statusCode(412).body("currentVersion", equalTo(3));
        patch(rep, id, "3", Map.of("name", "")).statusCode(400);
        patch(rep, id, "3", Map.of("colour", "red")).statusCode(400);
        rep.asks().body(Map.of("name", "C")).patch("/v1/customers/" + id).then().statusCode(428);
    }

    @Test
    void archives_and_deletes() {
        var id = id(create(rep, customer("A")).statusCode(201));

        command(id, "1", "archive").statusCode(200).body("archived", equalTo(true));
        command(id, "2", "archive").statusCode(409).body("code", equalTo("already-archived"));
        command(id, "2", "unarchive").statusCode(200).body("archived", equalTo(false));
        var project = Map.of("code", "P", "name", "P", "customerId", id);
        var projectId = admin.asks()
                .body(project)
                .post("/v1/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        delete("/v1/customers/" + id, "3").statusCode(409).body("code", equalTo("in-use"));
        delete("/v1/projects/" + projectId, "1").statusCode(204);
        delete("/v1/customers/" + id, "3").statusCode(204);
        rep.asks().get("/v1/customers/" + id).then().statusCode(404);
    }

    @Test
    void remembers_what_happened_without_the_bank_account() {
        var id = id(create(rep, customer("A")).statusCode(201));
        patch(admin, id, "1", Map.of("iban", IBAN)).statusCode(200);

        rep.asks()
                .get("/v1/customers/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.event", contains("customer.created", "customer.updated"))
                .body(not(containsString(IBAN)));
    }

    @Test
    void lists_searches_filters_and_exports() {
        var body = customer("Café de l’Œuvre");
        body.put("externalRefs", List.of(Map.of("system", "sap", "id", "4711")));
        create(rep, body).statusCode(201);
        create(rep, customer("Zinc")).statusCode(201);

        rep.asks()
                .get("/v1/customers?q=cafe+oeuvre&include=total")
                .then()
                .statusCode(200)
                .body("items.name", contains("Café de l’Œuvre"), "page.total", equalTo(1));
        rep.asks().get("/v1/customers?externalRef=sap:4711").then().body("items", hasSize(1));
        rep.asks().get("/v1/customers?sort=-name&limit=1").then().body("items.name", contains("Zinc"));
        rep.asks().get("/v1/customers?colour=red").then().statusCode(400);
        rep.asks()
                .accept("text/csv")
                .get("/v1/customers")
                .then()
                .statusCode(200)
                .body(startsWith("id,version,code,name"), containsString("CL-00002"));
    }

    @Test
    void keeps_companies_apart() {
        var id = id(create(rep, customer("A")).statusCode(201));
        var stranger = newcomers.administrator();

        stranger.asks().get("/v1/customers/" + id).then().statusCode(404);
        patch(stranger, id, "1", Map.of("name", "Mine")).statusCode(404);
        stranger.asks().get("/v1/customers?q=A").then().body("items", empty());
    }

    @Test
    void computes_without_keeping_on_a_dry_run() {
        rep.asks()
                .body(customer("Ghost"))
                .post("/v1/customers?dryRun=true")
                .then()
                .statusCode(200)
                .body("name", equalTo("Ghost"));

        rep.asks().get("/v1/customers").then().body("items", empty());
    }

    @Test
    void is_written_by_sales_and_read_by_all() {
        var agent = newcomers.colleague(admin.company(), Role.AGENT);

        create(agent, customer("A")).statusCode(403);
        agent.asks().get("/v1/customers").then().statusCode(200);
    }

    private static Map<String, Object> customer(String name) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        return body;
    }

    private static Map<String, Object> address(String city, String use) {
        return Map.of("city", city, "country", "FR", "uses", List.of(use));
    }

    private static ValidatableResponse create(Newcomer caller, Map<String, Object> body) {
        return caller.asks().body(body).post("/v1/customers").then();
    }

    private static String id(ValidatableResponse created) {
        return created.extract().path("id");
    }

    private static ValidatableResponse patch(Newcomer caller, String id, String version, Map<String, ?> body) {
        return caller.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch("/v1/customers/" + id)
                .then();
    }

    private ValidatableResponse command(String id, String version, String command) {
        return admin.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of())
                .post("/v1/customers/" + id + "/" + command)
                .then();
    }

    private ValidatableResponse delete(String path, String version) {
        return admin.asks()
                .header("If-Match", "\"" + version + "\"")
                .delete(path)
                .then();
    }
}
