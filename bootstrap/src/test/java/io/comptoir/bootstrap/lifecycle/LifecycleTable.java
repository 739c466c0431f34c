package io.comptoir.bootstrap.lifecycle;

import static io.comptoir.bootstrap.chain.Client.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.comptoir.bootstrap.chain.Client;
import io.comptoir.bootstrap.chain.Shop;
import io.comptoir.domain.identity.Role;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A lifecycle as a table over HTTP: state × command × role. Each cell names the status of the answer and, for a
 * refusal, its code. The call and the document's {@code actions} have to agree with the cell, so neither a front end
 * nor an integrator is ever promised what the server refuses. A document that refuses is used again; one that obeys
 * is made anew.
 *
 * <p>A table is a text resource with the columns {@code state | command | ADMIN | AGENT | SALES_REP}; see
 * {@code lifecycle/quotes.csv}. A test for one extends this class, says how a document comes into each state, and hands
 * the rows to {@link #row}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LifecycleTable {

    @Inject
    Shop shop;

    private final Map<String, JsonPath> resting = new HashMap<>();
    private Shop.Staff staff;

    /** The documents, and the name of their table. */
    abstract String collection();

    /** A new document in a state. */
    abstract JsonPath make(String state);

    /** A body with which the command succeeds where it may. */
    Object body(String command, JsonPath document) {
        return Map.of();
    }

    /** What follows the address of a deletion. */
    String deletion(String state) {
        return "";
    }

    /** What the company is like. */
    void prepare(Shop.Staff company) {}

    final Shop.Staff staff() {
        if (staff == null) {
            staff = shop.open();
            prepare(staff);
        }
        return staff;
    }

    final void row(String state, String command, String admin, String agent, String rep) {
        assertAll(
                () -> cell(state, command, Role.ADMIN, admin),
                () -> cell(state, command, Role.AGENT, agent),
                () -> cell(state, command, Role.SALES_REP, rep));
    }

    /** No state, no command is forgotten: the table is full, and names the commands that the documents name. */
    @Test
    void the_table_has_a_row_for_every_command_in_every_state() throws IOException {
        var rows = rows();
        var commands = new TreeSet<>(rows.values().iterator().next());

        assertThat(rows.values()).allSatisfy(c -> assertThat(new TreeSet<>(c)).isEqualTo(commands));
        assertThat(rows.values()).allSatisfy(c -> assertThat(c).doesNotHaveDuplicates());
        var document = resting(rows.keySet().iterator().next());
        var shown = done(staff().admin().get(path(document)));
        assertThat(new TreeSet<>(names(shown))).isEqualTo(commands);
    }

    private void cell(String state, String command, Role role, String expected) {
        var words = expected.split(" ", -1);
        var status = Integer.parseInt(words[0]);
        boolean works = status < 300;
        var document = works ? make(state) : resting(state);
        var who = staff().in(role);
        var where = state + " " + command + " " + role;

        var seen = done(who.get(path(document)));
        var action = action(seen, command);
        assertThat(action.get("allowed")).as("%s: actions %s", where, action).isEqualTo(works);

        var answer = call(who, state, command, seen);
        assertThat(answer.statusCode()).as("%s: %s", where, answer.asString()).isEqualTo(status);
        if (!works) {
            var code = answer.jsonPath().getString("code");
            assertThat(codes(action)).as("%s: reasons and problem", where).contains(code);
            if (words.length > 1) {
                assertThat(code).as(where).isEqualTo(words[1]);
            }
        }
    }

    private Response call(Client who, String state, String command, JsonPath document) {
        return switch (command) {
            case "update" -> who.patch(document, collection(), body(command, document));
            case "delete" ->
                who.request()
                        .header("If-Match", "\"" + document.getInt("version") + "\"")
                        .delete(path(document) + deletion(state));
            case "download" ->
                who.request()
                        .accept("application/pdf, application/problem+json")
                        .get(path(document) + "/document");
            default -> who.command(document, collection(), command, body(command, document));
        };
    }

    private JsonPath resting(String state) {
        return resting.computeIfAbsent(state, this::make);
    }

    private String path(JsonPath document) {
        return "/v1/" + collection() + "/" + document.getString("id");
    }

    private static Set<String> names(JsonPath shown) {
        Map<String, Object> actions = Objects.requireNonNull(shown.getMap("actions"));
        return actions.keySet();
    }

    private static Map<String, Object> action(JsonPath shown, String command) {
        Map<String, Map<String, Object>> actions = Objects.requireNonNull(shown.getMap("actions"));
        return Objects.requireNonNull(actions.get(command), command);
    }

    @SuppressWarnings("unchecked")
    private static List<String> codes(Map<String, Object> action) {
        var reasons = (List<Map<String, String>>) action.get("reasons");
        return reasons.stream().map(r -> r.get("code")).toList();
    }

    /** The commands of each state, as the table lists them. */
    private Map<String, List<String>> rows() throws IOException {
        var name = "/lifecycle/" + collection() + ".csv";
        var stream = Objects.requireNonNull(LifecycleTable.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\\|", -1))
                    .collect(Collectors.groupingBy(
                            c -> c[0].strip(),
                            TreeMap::new,
                            Collectors.mapping(c -> c[1].strip(), Collectors.toCollection(ArrayList::new))));
        }
    }
}
