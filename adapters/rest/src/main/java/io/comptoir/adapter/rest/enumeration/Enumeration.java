package io.comptoir.adapter.rest.enumeration;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * A list of words that can grow.
 *
 * @param name in kebab-case, as in {@code /v1/enumerations/{name}}
 * @param type the enum that holds the words
 * @param places properties of answers with one of them, {@code Schema.property}
 */
public record Enumeration(String name, Class<? extends Enum<?>> type, List<String> places) {

    private static final Map<String, Properties> LABELS = Map.of("fr", load("fr"), "en", load("en"));

    static Enumeration of(String name, Class<? extends Enum<?>> type, String... places) {
        return new Enumeration(name, type, List.of(places));
    }

    public List<String> codes() {
        return Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(Enum::name)
                .toList();
    }

    /** What people call a word; the word itself where nobody wrote it down, which a test forbids. */
    public String label(String language, String code) {
        return Objects.requireNonNull(LABELS.get(language)).getProperty(name + "." + code, code);
    }

    public boolean isLabelled(String language, String code) {
        return Objects.requireNonNull(LABELS.get(language)).containsKey(name + "." + code);
    }

    private static Properties load(String language) {
        var labels = new Properties();
        var resource = "/enumerations/" + language + ".properties";
        try (var stream = Objects.requireNonNull(Enumeration.class.getResourceAsStream(resource))) {
            labels.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
