package io.comptoir.adapter.rest.shared.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.Operation;

/** What each operation does, in French: {@code summaries-fr.properties}, one line per operation. */
final class FrenchSummaries {

    private static final Properties TEXTS = load();

    private FrenchSummaries() {}

    static void addTo(Operation operation) {
        var text = TEXTS.getProperty(String.valueOf(operation.getOperationId()));
        if (text != null) {
            operation.addExtension("x-summary-fr", text);
        }
    }

    private static Properties load() {
        var texts = new Properties();
        try (var stream =
                Objects.requireNonNull(FrenchSummaries.class.getResourceAsStream("/summaries-fr.properties"))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
