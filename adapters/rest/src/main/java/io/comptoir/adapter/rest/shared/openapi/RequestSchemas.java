package io.comptoir.adapter.rest.shared.openapi;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The schemas that bodies of requests are made of, whose properties may be left out. */
final class RequestSchemas {

    private final Map<String, Schema> schemas;
    private final Set<String> names = new HashSet<>();

    private RequestSchemas(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static Set<String> of(OpenAPI contract) {
        var known = contract.getComponents().getSchemas();
        var found = new RequestSchemas(known == null ? Map.of() : new LinkedHashMap<>(known));
        contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getRequestBody() != null
                        && operation.getRequestBody().getContent() != null)
                .flatMap(operation -> operation.getRequestBody().getContent().getMediaTypes().values().stream())
                .forEach(type -> found.add(type.getSchema()));
        return found.names;
    }

    private void add(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (names.add(name)) {
                add(schemas.get(name));
            }
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::add);
        }
        add(schema.getItems());
        SchemaShapes.children(schema).forEach(this::add);
    }
}
