package io.comptoir.bootstrap.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The users' own tables of permissions (P01 to P34), cell by cell; P35 is their union. */
@ComptoirTest
class PermissionTest {

    private Staff staff;

    @BeforeEach
    void arrive() {
        staff = Staff.atWork();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvFileSource(resources = "/permission/permissions.csv", delimiter = ';', quoteCharacter = '`', numLinesToSkip = 1)
    void each_role_may_what_its_cell_says(
            String row,
            String method,
            String path,
            @Nullable String scene,
            @Nullable String body,
            String admin,
            String agent,
            String rep) {
        cell(row, "ADMIN", admin, ask("ADMIN", method, path, scene, body));
        cell(row, "AGENT", agent, ask("AGENT", method, path, scene, body));
        cell(row, "SALES_REP", rep, ask("SALES_REP", method, path, scene, body));
    }

    /** {@code 201}, or {@code 409 delivery-exists}. */
    private static void cell(String row, String role, String expected, Response answer) {
        var words = expected.split(" ", -1);
        var where = row + " " + role + " " + answer.asString();
        assertThat(answer.statusCode()).as(where).isEqualTo(Integer.parseInt(words[0]));
        if (words.length > 1) {
            assertThat(answer.jsonPath().getString("code")).as(where).isEqualTo(words[1]);
        }
    }

    private Response ask(String role, String method, String path, @Nullable String scene, @Nullable String body) {
        var document = scene == null ? null : new Scenes(staff).of(scene);
        var request = staff.in(role).request();
        var place = path;
        if (document != null) {
            request.header("If-Match", "\"" + document.getInt("version") + "\"");
            place = path.replace("{id}", document.getString("id"));
        }
        if (method.equals("PATCH")) {
            request.contentType("application/merge-patch+json");
        }
        return method.equals("GET") || method.equals("DELETE")
                ? request.request(method, place)
                : request.body(body(body, document)).request(method, place);
    }

    private Object body(@Nullable String body, @Nullable JsonPath document) {
        if (body == null) {
            return Map.of();
        }
        return switch (body) {
            case "a sale" -> staff.sale();
            case "all of it back" -> Scenes.back(Objects.requireNonNull(document));
            case "all of it credited" -> Scenes.credit(Objects.requireNonNull(document));
            default -> body;
        };
    }
}
