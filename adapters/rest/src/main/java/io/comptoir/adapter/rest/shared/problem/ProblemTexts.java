package io.comptoir.adapter.rest.shared.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * The words of problems: {@code <code>.title}, {@code <code>.detail} (with {@code {fact}} placeholders) and
 * {@code fault.<code>}, one file per concept and language.
 */
public final class ProblemTexts {

    public static final List<String> LANGUAGES = List.of("fr", "en");
    private static final List<String> CONCEPTS = List.of(
            "shared",
            "http",
            "identity",
            "company",
            "customer",
            "product",
            "pricing",
            "stock",
            "quote",
            "quoterequest",
            "order",
            "delivery",
            "invoice",
            "fiscal",
            "returns",
            "credit",
            "payment",
            "document",
            "fulfilment",
            "mail",
            "attachment");
    private static final Map<String, Properties> TEXTS = load();

    private ProblemTexts() {}

    public static Optional<String> find(Locale language, String key) {
        var texts = TEXTS.getOrDefault(language.getLanguage(), TEXTS.get("fr"));
        return texts == null ? Optional.empty() : Optional.ofNullable(texts.getProperty(key));
    }

    public static String text(Locale language, String key, Map<String, ?> facts) {
        return fill(find(language, key).orElse(key), facts);
    }

    /** All codes that have words in French. */
    public static Set<String> keys(String language) {
        var texts = TEXTS.get(language);
        return texts == null ? Set.of() : texts.stringPropertyNames();
    }

    private static String fill(String pattern, Map<String, ?> facts) {
        var result = pattern;
        for (var fact : facts.entrySet()) {
            result = result.replace("{" + fact.getKey() + "}", shown(fact.getValue()));
        }
        return result;
    }

    private static String shown(Object value) {
        return value instanceof List<?> many
                ? String.join(", ", many.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }

    private static Map<String, Properties> load() {
        var texts = new HashMap<String, Properties>();
        for (String language : LANGUAGES) {
            var all = new Properties();
            CONCEPTS.forEach(concept -> load("/problems/" + language + "/" + concept + ".properties", all));
            texts.put(language, all);
        }
        return Map.copyOf(texts);
    }

    private static void load(String resource, Properties into) {
        try (var stream = ProblemTexts.class.getResourceAsStream(resource)) {
            if (stream != null) {
                into.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
