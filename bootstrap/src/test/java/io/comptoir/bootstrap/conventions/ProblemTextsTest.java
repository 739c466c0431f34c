package io.comptoir.bootstrap.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.comptoir.adapter.rest.shared.problem.ProblemTexts;
import io.comptoir.domain.shared.error.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule has words in every language, and no placeholder in them stays empty. */
class ProblemTextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern FACT = Pattern.compile("\"(\\w+)\"\\s*[,)]");
    private static final List<Rule> RULES = rules();

    @Test
    void says_every_rule_in_every_language() {
        assertThat(RULES).hasSizeGreaterThan(100);
        var missing = new ArrayList<String>();
        for (Rule rule : RULES) {
            for (String language : ProblemTexts.LANGUAGES) {
                for (String part : List.of(".title", ".detail")) {
                    if (ProblemTexts.find(Locale.of(language), rule.code() + part)
                            .isEmpty()) {
                        missing.add(language + " " + rule.code() + part);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void gives_each_code_to_one_rule() {
        assertThat(RULES.stream().map(Rule::code).toList()).doesNotHaveDuplicates();
    }

    @Test
    void writes_the_same_codes_in_both_languages() {
        assertThat(ProblemTexts.keys("en")).isEqualTo(ProblemTexts.keys("fr"));
    }

    @Test
    void fills_every_placeholder_from_a_fact_that_the_rule_gives() throws IOException {
        var sources = sources();
        var unfilled = new ArrayList<String>();
        for (Rule rule : RULES) {
            var facts = facts(sources, ((Enum<?>) rule).name());
            for (String language : ProblemTexts.LANGUAGES) {
                for (String part : List.of(".title", ".detail")) {
                    var text = ProblemTexts.find(Locale.of(language), rule.code() + part)
                            .orElse("");
                    PLACEHOLDER
                            .matcher(text)
                            .results()
                            .map(m -> m.group(1))
                            .filter(name -> !facts.contains(name))
                            .forEach(name -> unfilled.add(language + " " + rule.code() + part + " {" + name + "}"));
                }
            }
        }
        assertThat(unfilled).isEmpty();
    }

    /** The names that stand in the files that use the rule, where facts are named. */
    private static Set<String> facts(List<String> sources, String rule) {
        var use = Pattern.compile("\\b" + rule + "\\b");
        return sources.stream()
                .filter(source -> use.matcher(source).find())
                .flatMap(source -> FACT.matcher(source).results().map(fact -> fact.group(1)))
                .collect(Collectors.toSet());
    }

    private static List<String> sources() throws IOException {
        var all = new ArrayList<String>();
        for (var module : List.of("domain", "application", "adapters/rest", "adapters/persistence")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    all.add(Files.readString(file));
                }
            }
        }
        return all;
    }

    static List<Rule> rules() {
        return new ClassFileImporter()
                .importPackages("io.comptoir.domain", "io.comptoir.application").stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.isAssignableTo(Rule.class))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(Rule.class::cast)
                        .toList();
    }
}
