package io.comptoir.bootstrap.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.comptoir.adapter.rest.enumeration.Enumeration;
import io.comptoir.adapter.rest.enumeration.EnumerationCatalogue;
import io.comptoir.bootstrap.ComptoirTest;
import io.comptoir.bootstrap.conventions.Contract.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The form of the contract: what every operation and every schema says. */
@ComptoirTest
class ContractFormTest {

    /** Switches of single requests, which no answer ever holds. */
    private static final Set<String> REQUEST_SWITCHES = Set.of("LeadTimes", "Verb");

    @Test
    void says_what_each_operation_does_in_both_languages() {
        assertNone(o -> o.node().path("summary").asText().isBlank());
        assertNone(o -> o.node().path("x-summary-fr").asText().isBlank());
        assertNone(o -> o.node().path("tags").size() != 1);
    }

    @Test
    void addresses_things_by_plural_nouns_in_kebab_case() {
        assertNone(o -> !o.path().matches("(/([a-z0-9-]+|\\{[a-z][A-Za-z]*}))+"));
        assertNone(o -> !o.path().startsWith("/v1/"));
    }

    @Test
    void shows_a_request_that_it_takes() {
        assertNone(o -> o.body().isPresent() && !o.hasExample());
    }

    @Test
    void names_the_problems_of_each_operation() {
        for (var status : List.of("400", "401", "404", "429", "500")) {
            assertNone(o -> !o.node().path("responses").has(status));
        }
        assertNone(o -> o.closed() && !o.node().path("responses").has("403"));
        for (var status : List.of("409", "412", "422", "428")) {
            assertNone(o -> o.conditional() && !o.node().path("responses").has(status));
        }
    }

    @Test
    void bounds_every_text_and_every_list() {
        var unbounded = new ArrayList<String>();
        Contract.schemas().properties().forEach(s -> unbounded(s.getKey(), s.getValue(), unbounded));
        Contract.operations()
                .forEach(o -> o.parameters()
                        .forEach(p -> unbounded(o + " " + p.path("name").asText(), p.path("schema"), unbounded)));

        assertThat(unbounded).isEmpty();
    }

    @Test
    void lets_the_words_of_answers_grow() {
        var closed = new ArrayList<String>();
        Contract.schemas().properties().stream()
                .filter(s -> !REQUEST_SWITCHES.contains(s.getKey()))
                .filter(s -> s.getValue().has("enum"))
                .forEach(s -> closed.add(s.getKey()));

        assertThat(closed).isEmpty();
    }

    @Test
    void labels_every_word_in_both_languages() {
        for (Enumeration words : EnumerationCatalogue.ALL) {
            for (String code : words.codes()) {
                assertThat(words.isLabelled("fr", code))
                        .as("fr " + words.name() + "." + code)
                        .isTrue();
                assertThat(words.isLabelled("en", code))
                        .as("en " + words.name() + "." + code)
                        .isTrue();
            }
            for (String place : words.places()) {
                var property = Contract.schemas()
                        .path(place.split("\\.", -1)[0])
                        .path("properties")
                        .path(place.split("\\.", -1)[1]);
                assertThat(property.toString()).as(place).contains("\"x-enumeration\":\"" + words.name() + "\"");
            }
        }
    }

    @Test
    void knows_where_the_status_of_each_answer_comes_from() {
        var unknown = new ArrayList<String>();
        Contract.schemas()
                .properties()
                .forEach(s -> s.getValue().path("properties").properties().stream()
                        .filter(p -> p.getKey().matches("status|[a-z]+Status|purpose|direction"))
                        .filter(p -> !Set.of("DocumentLink", "StatusDate", "HistoryEvent", "DocumentRow", "Problem")
                                .contains(s.getKey()))
                        .filter(p -> p.getValue().path("type").asText().equals("string"))
                        .filter(p -> !p.getValue().has("x-extensible-enum")
                                && !p.getValue().has("$ref"))
                        .forEach(p -> unknown.add(s.getKey() + "." + p.getKey())));

        assertThat(unknown).as("add these to EnumerationCatalogue").isEmpty();
    }

    private static void unbounded(String where, JsonNode schema, List<String> found) {
        var type = schema.path("type").toString();
        boolean text = type.contains("\"string\"") && !schema.has("enum");
        if (text
                && !schema.has("maxLength")
                && !"binary".equals(schema.path("format").asText())) {
            found.add(where);
        }
        if (type.contains("\"array\"") && !schema.has("maxItems")) {
            found.add(where);
        }
        schema.path("properties").properties().forEach(p -> unbounded(where + "." + p.getKey(), p.getValue(), found));
        if (schema.has("items")) {
            unbounded(where + "[]", schema.path("items"), found);
        }
    }

    private static void assertNone(Predicate<Operation> wrong) {
        assertThat(Contract.operations()).filteredOn(wrong).isEmpty();
    }
}
