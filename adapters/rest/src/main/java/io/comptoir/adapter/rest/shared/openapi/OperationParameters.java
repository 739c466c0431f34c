package io.comptoir.adapter.rest.shared.openapi;

import io.comptoir.adapter.rest.ListCatalogue;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jspecify.annotations.Nullable;

/** Describes the headers and query parameters that operations share, and those of each list. */
final class OperationParameters {

    private OperationParameters() {}

    static void addTo(String path, HttpMethod method, Operation operation, boolean open) {
        header(operation, "Accept-Language", "fr (default) or en", "fr");
        if (!open) {
            header(operation, "Company-Id", "Chooses among several companies", null);
        }
        boolean writes = method != HttpMethod.GET && method != HttpMethod.HEAD && !path.endsWith("/search");
        if (writes && !open) {
            header(operation, "Prefer", "return=minimal: no body in the answer; return=representation (default)", null);
            query(operation, "dryRun", type(SchemaType.BOOLEAN), "Compute everything, keep nothing");
            if (method == HttpMethod.POST || method == HttpMethod.PATCH) {
                header(operation, "Idempotency-Key", "The same key never has two effects; kept for 7 days", null);
                operation.addExtension("x-idempotency", "supported");
            }
            if (path.contains("{id}") && changesTheThing(path, method)) {
                operation.addParameter(OASFactory.createParameter()
                        .name("If-Match")
                        .in(In.HEADER)
                        .required(true)
                        .description("The version that was read, from ETag or version; * for any")
                        .schema(text(100))
                        .example("\"1\""));
            }
        }
        if (method == HttpMethod.GET) {
            ListCatalogue.at(path).ifPresent(list -> {
                header(operation, "Prefer", "handling=lenient: unknown parameters are ignored, not refused", null);
                list(operation, list);
            });
            if (!open && path.endsWith("/{id}")) {
                header(operation, "If-None-Match", "A known ETag: 304 when nothing changed", null);
                shape(operation, "lines.product.family; at most 3 deep, at most 5 paths");
            }
        }
    }

    /** Bounds what nobody bounded: codes and names in addresses and headers. */
    static void bound(Operation operation) {
        if (operation.getParameters() == null) {
            return;
        }
        operation.getParameters().stream()
                .map(Parameter::getSchema)
                .filter(s -> s != null && s.getType() != null && s.getType().contains(SchemaType.STRING))
                .filter(s -> s.getMaxLength() == null)
                .forEach(s -> s.setMaxLength(255));
    }

    private static boolean changesTheThing(String path, HttpMethod method) {
        return method != HttpMethod.POST || !path.endsWith("/attachments");
    }

    private static void shape(Operation operation, String expandable) {
        query(operation, "fields", text(2000), "Only these, such as number,totals.grossAmount; id and version stay");
        query(operation, "expand", text(200), "References to show in place, such as " + expandable);
    }

    private static void list(Operation operation, ListDefinition list) {
        var sortable =
                list.fields().stream().filter(Field::sortable).map(Field::name).toList();
        query(
                operation,
                "limit",
                type(SchemaType.INTEGER)
                        .format("int32")
                        .minimum(java.math.BigDecimal.ONE)
                        .maximum(java.math.BigDecimal.valueOf(200)),
                "Rows wanted, 50 when absent");
        query(operation, "cursor", text(2000), "Where the page before ended");
        query(
                operation,
                "sort",
                text(200),
                "Any of " + sortable + ", - before the name for descending; default " + list.defaultSort());
        query(
                operation,
                "include",
                text(100),
                "total: the number of rows, exact up to 10,000; counts: rows per status; actions: of documents");
        shape(operation, "customer; of the row itself only");
        query(operation, "format", text(10), "json or csv");
        query(operation, "csvDialect", text(10), "rfc4180 or fr");
        if (list.searchable()) {
            query(operation, "q", text(200), "Words to search for, whatever their accents and case");
        }
        for (Field field : list.fields()) {
            query(operation, field.name(), text(4000), "One of these, separated by commas");
            for (String suffix : suffixes(field.type())) {
                query(operation, field.name() + "." + suffix, text(200), null);
            }
        }
    }

    static List<String> suffixes(Field.Type type) {
        return switch (type) {
            case TEXT -> List.of("ne", "contains", "startsWith", "isNull", "gt", "gte", "lt", "lte");
            case CODE, ID, BOOLEAN -> List.of("ne", "isNull");
            case DATE, INSTANT, DECIMAL, INTEGER -> List.of("ne", "gt", "gte", "lt", "lte", "isNull");
        };
    }

    private static void header(Operation operation, String name, String description, @Nullable Object example) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(In.HEADER)
                .description(description)
                .schema(text(255))
                .example(example));
    }

    private static void query(Operation operation, String name, Schema schema, @Nullable String description) {
        boolean known = operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(name::equals);
        if (!known) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(In.QUERY)
                    .description(description)
                    .schema(schema));
        }
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    private static Schema text(int longest) {
        return type(SchemaType.STRING).maxLength(longest);
    }
}
