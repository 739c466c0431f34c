package io.comptoir.adapter.documents;

import io.comptoir.application.document.PrintLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The printer's vocabulary in one language. A missing word is a fault of ours and fails. */
final class Words {

    private static final Map<PrintLanguage, Words> ALL = load();

    private final Properties words;

    private Words(Properties words) {
        this.words = words;
    }

    static Words in(PrintLanguage language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    String get(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new IllegalStateException("no word for " + key);
        }
        return word;
    }

    String get(String key, Object... arguments) {
        var text = get(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** The word for a code where we have one, else the code itself, which may be somebody's own words. */
    String code(String group, String code) {
        return words.getProperty(group + "." + code, code);
    }

    @Nullable
    String find(String key) {
        return words.getProperty(key);
    }

    Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static Map<PrintLanguage, Words> load() {
        var all = new EnumMap<PrintLanguage, Words>(PrintLanguage.class);
        for (var language : PrintLanguage.values()) {
            all.put(language, new Words(read("documents_" + language.locale().getLanguage() + ".properties")));
        }
        return all;
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var stream = Resources.open(name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
