package io.comptoir.adapter.rest.shared.openapi;

import io.comptoir.adapter.rest.enumeration.Enumeration;
import io.comptoir.adapter.rest.enumeration.EnumerationCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Describes lists of words as lists that can grow ({@code x-extensible-enum}) with what people call the words, so that
 * a generated client does not break on a new one.
 */
final class SchemaWords {

    private SchemaWords() {}

    static void describe(OpenAPI contract) {
        var schemas = contract.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        for (Enumeration words : EnumerationCatalogue.ALL) {
            words.places().forEach(place -> property(schemas, place, words));
        }
        schemas.values().forEach(SchemaWords::open);
    }

    private static void property(Map<String, Schema> schemas, String place, Enumeration words) {
        int dot = place.indexOf('.');
        var schema = schemas.get(place.substring(0, dot));
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        var property = schema.getProperties().get(place.substring(dot + 1));
        if (property != null) {
            extend(property.getItems() == null ? property : property.getItems(), words);
        }
    }

    /** The enum of a Java type that requests take: the words are checked by the server, clients may learn new ones. */
    private static void open(Schema schema) {
        if (schema.getEnumeration() == null) {
            return;
        }
        List<String> codes =
                schema.getEnumeration().stream().map(String::valueOf).toList();
        EnumerationCatalogue.ALL.stream()
                .filter(words -> words.codes().equals(codes))
                .findFirst()
                .ifPresent(words -> {
                    schema.setEnumeration(null);
                    extend(schema, words);
                });
    }

    private static void extend(Schema schema, Enumeration words) {
        schema.addExtension("x-extensible-enum", words.codes());
        schema.addExtension("x-enumeration", words.name());
        schema.addExtension("x-enum-descriptions-fr", labels(words, "fr"));
        schema.addExtension("x-enum-descriptions-en", labels(words, "en"));
        schema.setMaxLength(60);
    }

    private static Map<String, String> labels(Enumeration words, String language) {
        var labels = new LinkedHashMap<String, String>();
        words.codes().forEach(code -> labels.put(code, words.label(language, code)));
        return labels;
    }
}
