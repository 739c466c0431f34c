package io.comptoir.adapter.rest.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Describes values as they travel: decimals are strings, an answer always has all its properties, well-known
 * types stand inline, text and lists are bounded.
 */
final class SchemaShapes {

    private static final Set<String> OWN = Set.of("Problem", "ProblemError");
    private static final int MOST_ITEMS = 10_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final Map<String, String> INLINE =
            Map.of("UUID", "uuid", "LocalDate", "date", "Instant", "date-time", "BigDecimal", "decimal");

    private SchemaShapes() {}

    static void complete(OpenAPI contract) {
        var schemas = contract.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        var requests = RequestSchemas.of(contract);
        schemas.forEach((name, schema) -> {
            complete(schema);
            if (!requests.contains(name) && !OWN.contains(name) && schema.getProperties() != null) {
                schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
            }
        });
        INLINE.keySet().forEach(contract.getComponents()::removeSchema);
    }

    private static void complete(Schema schema) {
        var ref = schema.getRef();
        if (ref != null) {
            var type = ref.substring(ref.lastIndexOf('/') + 1);
            if (INLINE.containsKey(type)) {
                schema.setRef(null);
                schema.setType(List.of(SchemaType.STRING));
                schema.setFormat(INLINE.get(type));
                bound(schema);
            }
            return;
        }
        bound(schema);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(SchemaShapes::complete);
        }
        if (schema.getItems() != null) {
            complete(schema.getItems());
        }
        children(schema).forEach(SchemaShapes::complete);
    }

    static List<Schema> children(Schema schema) {
        var children = new ArrayList<Schema>();
        for (var many : new ArrayList<List<Schema>>(
                java.util.Arrays.asList(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf()))) {
            if (many != null) {
                children.addAll(many);
            }
        }
        if (schema.getAdditionalPropertiesSchema() != null) {
            children.add(schema.getAdditionalPropertiesSchema());
        }
        return children;
    }

    private static void bound(Schema schema) {
        var types = schema.getType();
        if (types == null) {
            return;
        }
        if (types.contains(SchemaType.NUMBER)) {
            asDecimal(schema, types);
        }
        boolean text = schema.getType() != null && schema.getType().contains(SchemaType.STRING);
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(MOST_ITEMS);
        }
        if (text && schema.getMaxLength() == null && schema.getEnumeration() == null) {
            schema.setMaxLength(maxLength(schema.getFormat()));
            if ("decimal".equals(schema.getFormat())) {
                schema.setPattern("^-?\\d{1,15}(\\.\\d{1,6})?$");
            }
        }
    }

    /** Money and quantities travel as strings: a JSON number would lose its scale in most clients. */
    private static void asDecimal(Schema schema, List<SchemaType> types) {
        var kept = new ArrayList<>(types);
        kept.replaceAll(t -> t == SchemaType.NUMBER ? SchemaType.STRING : t);
        schema.setType(kept);
        schema.setFormat("decimal");
        schema.setMinimum(null);
        schema.setMaximum(null);
        schema.setExclusiveMinimum(null);
        schema.setExclusiveMaximum(null);
    }

    private static int maxLength(@Nullable String format) {
        return switch (format == null ? "" : format) {
            case "uuid" -> 36;
            case "date" -> 10;
            case "date-time" -> 35;
            case "decimal" -> 24;
            default -> LONGEST_TEXT;
        };
    }
}
