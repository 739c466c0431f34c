package io.comptoir.adapter.rest.shared.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Says of which properties {@code null} is a value: those that our classes declare {@code @Nullable}. */
final class NullableProperties {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

    private final IndexView index;

    NullableProperties(IndexView index) {
        this.index = index;
    }

    void describe(OpenAPI contract) {
        var schemas = contract.getComponents().getSchemas();
        if (schemas == null) {
            return;
        }
        for (var annotation : index.getAnnotations(SCHEMA)) {
            var target = annotation.target();
            if (target.kind() != org.jboss.jandex.AnnotationTarget.Kind.CLASS || annotation.value("name") == null) {
                continue;
            }
            Optional.ofNullable(schemas.get(annotation.value("name").asString()))
                    .ifPresent(schema -> describe(schema, target.asClass()));
        }
    }

    private void describe(Schema schema, ClassInfo type) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        for (var field : fields(type)) {
            if (properties.containsKey(field)) {
                schema.addProperty(field, nullable(properties.get(field)));
            }
        }
    }

    /** The nullable fields of a class and of those that it extends. */
    private List<String> fields(ClassInfo type) {
        var names = new ArrayList<String>();
        for (var at = type; at != null; at = at.superName() == null ? null : index.getClassByName(at.superName())) {
            at.fields().stream()
                    .filter(f -> f.type().hasAnnotation(NULLABLE) || f.hasAnnotation(NULLABLE))
                    .forEach(f -> names.add(f.name()));
        }
        return names;
    }

    private static Schema nullable(Schema schema) {
        if (schema.getRef() != null) {
            var none = OASFactory.createSchema().addType(SchemaType.NULL);
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .anyOf(List.of(OASFactory.createSchema().ref(schema.getRef()), none));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
        }
        return schema;
    }
}
