package io.comptoir.adapter.rest.quote;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the customer's page. */
final class PageTexts {

    private static final Properties FRENCH = load("fr");
    private static final Properties ENGLISH = load("en");

    private final Properties words;

    PageTexts(Locale language) {
        this.words = language.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    String get(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    private static Properties load(String language) {
        var words = new Properties();
        try (var stream = Objects.requireNonNull(
                PageTexts.class.getResourceAsStream("/pages/" + language + "/public-quote.properties"))) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
