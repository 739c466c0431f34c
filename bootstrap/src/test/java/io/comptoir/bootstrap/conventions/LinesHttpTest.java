package io.comptoir.bootstrap.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lines of a document by themselves. */
@ComptoirTest
class LinesHttpTest {

    private Demo demo;
    private JsonPath quote;
    private String first;

    @BeforeEach
    void write_a_quote() {
        demo = Demo.logIn();
        quote = demo.quote();
        first = quote.getString("lines[0].id");
    }

    @Test
    void adds_a_line_and_answers_with_it_and_the_document() {
        var answer =
                demo.edit(quote, "POST", "", Map.of("description", "Emballage", "quantity", "2", "unitPrice", "5.00"));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var body = answer.jsonPath();
        assertThat(body.getList("lines.description", String.class)).containsExactly("Emballage");
        assertThat(body.getInt("document.version")).isEqualTo(2);
        assertThat(body.getList("document.lines")).hasSize(3);
        assertThat(answer.header("ETag")).startsWith("\"2.");
        assertThat(added(body)).isEqualTo(added(quote, "totals.netAmount") + 10.0);
    }

    @Test
    void changes_moves_and_removes_a_line() {
        var changed =
                demo.edit(quote, "PATCH", "/" + first, Map.of("quantity", "7")).jsonPath();
        assertThat(changed.getList("lines.quantity", String.class)).containsExactly("7");

        var moved = demo.edit(changed.setRootPath("document"), "POST", "/" + first + "/move", Map.of())
                .jsonPath();
        assertThat(moved.getString("document.lines[1].id")).isEqualTo(first);

        var removed = demo.edit(moved.setRootPath("document"), "DELETE", "/" + first, Map.of())
                .jsonPath();
        assertThat(removed.getList("document.lines")).hasSize(1);
        assertThat(removed.getList("lines")).isEmpty();
        assertThat(removed.getInt("document.version")).isEqualTo(4);
    }

    @Test
    void makes_several_edits_or_none() {
        var both = List.of(
                Map.of(
                        "op",
                        "create",
                        "before",
                        first,
                        "line",
                        Map.of("description", "Devant", "quantity", "1", "unitPrice", "1.00")),
                Map.of("op", "delete", "id", first));

        var done =
                demo.edit(quote, "POST", "/batch", Map.of("operations", both)).jsonPath();
        assertThat(done.getList("document.lines.description", String.class)).containsExactly("Devant", "Palette");

        var again = demo.edit(done.setRootPath("document"), "POST", "/batch", Map.of("operations", both));
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(demo.get("/v1/quotes/" + quote.getString("id")).getInt("version"))
                .isEqualTo(2);
    }

    @Test
    void keeps_to_the_version_and_names_faults_by_their_place() {
        demo.edit(quote, "DELETE", "/" + first, Map.of());

        assertThat(demo.edit(quote, "DELETE", "/" + first, Map.of()).statusCode())
                .isEqualTo(412);
        var faulty = demo.edit(
                quote, "POST", "/batch", Map.of("operations", List.of(Map.of("op", "create"), Map.of("op", "move"))));
        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(faulty.jsonPath().getString("errors[0].pointer")).isEqualTo("#/operations/0/line");
    }

    private static double added(JsonPath answer) {
        return added(answer, "document.totals.netAmount");
    }

    private static double added(JsonPath answer, String path) {
        return Double.parseDouble(answer.getString(path));
    }
}
