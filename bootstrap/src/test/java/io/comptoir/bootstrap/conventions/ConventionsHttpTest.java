package io.comptoir.bootstrap.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.conventions.Contract.Operation;
import io.comptoir.bootstrap.identity.Newcomers;
import io.comptoir.domain.identity.Role;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every operation of the contract, asked of each of them over HTTP. */
@ComptoirTest
class ConventionsHttpTest {

    private static final String NOBODY = "01920000-0000-7000-8000-000000000000";

    /** They close a session or begin one; who calls does not matter. */
    private static final Set<String> WITHOUT_CALLER = Set.of("logIn", "logOut", "refreshTokens", "createCompany");

    @Inject
    Newcomers newcomers;

    private String everybody;
    private String stranger;

    @BeforeEach
    void let_two_people_have_every_role() {
        var administrator = newcomers.administrator();
        everybody = newcomers.colleague(administrator.company(), everyRole()).token();
        stranger = newcomers
                .colleague(newcomers.administrator().company(), everyRole())
                .token();
    }

    @Test
    void answers_nobody_without_a_token() {
        check(Operation::closed, operation -> {
            var answer = send(
                    RestAssured.given(), operation, NOBODY, operation.example().toString());

            refused(operation, answer, 401, "unauthorized");
            assertThat(answer.header("WWW-Authenticate"))
                    .as(operation.toString())
                    .startsWith("Bearer");
        });
    }

    @Test
    void refuses_a_parameter_that_it_does_not_declare() {
        check(Operation::closed, operation -> {
            var request = as(everybody).queryParam("no-such-parameter", "1");

            refused(
                    operation,
                    send(request, operation, NOBODY, operation.example().toString()),
                    400,
                    "unknown-parameter");
        });
    }

    @Test
    void refuses_a_format_that_it_does_not_have() {
        check(o -> o.closed() && o.method().equals("GET"), operation -> {
            var answer = send(as(everybody).accept("image/png"), operation, NOBODY, "");

            refused(operation, answer, 406, "not-acceptable");
        });
    }

    @Test
    void refuses_a_field_that_it_does_not_know() {
        Predicate<Operation> typed =
                o -> o.closed() && o.method().equals("POST") && o.body().isPresent() && !o.multipart();
        check(typed, operation -> {
            var body = ((ObjectNode) operation.example()).deepCopy().put("noSuchField", 1);

            var answer = send(versioned(as(everybody)), operation, NOBODY, body.toString());

            refused(operation, answer, 400, "validation-failed");
            assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                    .as(operation.toString())
                    .contains("#/noSuchField");
        });
    }

    @Test
    void asks_for_the_version_before_it_changes_anything() {
        check(Operation::conditional, operation -> {
            var answer =
                    send(as(everybody), operation, NOBODY, operation.example().toString());

            refused(operation, answer, 428, "precondition-required");
        });
        check(
                o -> o.closed() && o.onOneThing() && !o.method().equals("GET") && !o.multipart(),
                operation -> assertThat(operation.conditional())
                        .as(operation + " changes a thing")
                        .isTrue());
    }

    @Test
    void tells_a_stranger_what_it_tells_about_nothing() {
        var known = knownIds();
        check(o -> o.closed() && o.onOneThing(), operation -> {
            var id = known.get(collection(operation));
            if (id == null) {
                return;
            }
            var body = operation.example().toString();

            var foreign = send(versioned(as(stranger)), operation, id, body);
            var missing =
                    send(versioned(as(stranger)), operation, UUID.randomUUID().toString(), body);

            assertThat(foreign.statusCode()).as(operation + foreign.asString()).isBetween(400, 499);
            assertThat(told(foreign)).as(operation.toString()).isEqualTo(told(missing));
        });
    }

    @Test
    void answers_every_list_with_a_page() {
        check(o -> o.closed() && o.method().equals("GET") && isList(o) && !o.onOneThing(), operation -> {
            var answer = send(as(everybody).queryParam("limit", 1), operation, NOBODY, "");

            assertThat(answer.statusCode()).as(operation + answer.asString()).isEqualTo(200);
            assertThat(answer.jsonPath().getInt("page.limit")).isEqualTo(1);
            assertThat(answer.header("Api-Version")).isNotBlank();
            assertThat(answer.header("Request-Id")).isNotBlank();
            assertThat(answer.header("Company-Id")).isNotBlank();
            assertThat(answer.header("Vary")).contains("Company-Id");
        });
    }

    /** The first thing of each collection of the demo company. */
    private static Map<String, String> knownIds() {
        var agent = token("agent@demo.example");
        var ids = new HashMap<String, String>();
        Contract.operations().stream()
                .filter(o -> o.method().equals("GET") && isList(o) && !o.onOneThing())
                .forEach(o -> {
                    var found = as(agent).queryParam("limit", 1).get(o.path());
                    if (found.statusCode() == 200) {
                        ids.put(o.path(), found.jsonPath().getString("items[0].id"));
                    }
                });
        return ids;
    }

    private static boolean isList(Operation operation) {
        return operation.parameters().anyMatch(p -> p.path("name").asText().equals("cursor"));
    }

    private static String collection(Operation operation) {
        return operation.path().substring(0, operation.path().indexOf("/{id}"));
    }

    /** All that a problem says, but for what is new each time. */
    private static List<Object> told(Response answer) {
        var body = answer.jsonPath();
        return List.of(
                answer.statusCode(), String.valueOf(body.getString("code")), String.valueOf(body.getString("detail")));
    }

    private static Response send(RequestSpecification request, Operation operation, String id, String body) {
        if (operation.multipart()) {
            request.multiPart("file", "note.txt", "texte".getBytes(StandardCharsets.UTF_8));
        } else if (!operation.method().equals("GET") && !operation.method().equals("DELETE")) {
            request.contentType(operation.mediaType()).body(body.getBytes(StandardCharsets.UTF_8));
        }
        return request.request(operation.method(), operation.at(id));
    }

    private static RequestSpecification versioned(RequestSpecification request) {
        return request.header("If-Match", "*");
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token);
    }

    private static String token(String email) {
        return RestAssured.given()
                .contentType("application/json")
                .body(Map.of("email", email, "password", "comptoir-demo"))
                .post("/v1/auth/token")
                .path("accessToken");
    }

    private static Role[] everyRole() {
        return Role.values();
    }

    private static void refused(Operation operation, Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(operation + " " + answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).as(operation.toString()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).as(operation.toString()).isEqualTo(code);
        assertThat(answer.header("Link")).as(operation.toString()).contains("/v1/problems/" + code);
    }

    /** Asks all operations before it says which of them fail. */
    private static void check(Predicate<Operation> which, java.util.function.Consumer<Operation> rule) {
        var failures = new ArrayList<String>();
        var asked = Contract.operations().stream()
                .filter(o -> !WITHOUT_CALLER.contains(o.id()))
                .filter(which)
                .toList();
        for (Operation operation : asked) {
            try {
                rule.accept(operation);
            } catch (AssertionError e) {
                failures.add(String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(failures).isEmpty();
    }
}
