package io.comptoir.adapter.rest.shared.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Says what each operation answers with. The generator reads {@code @APIResponseSchema} only where a method declares
 * its media type; ours answer with JSON without saying so, and lists with CSV too.
 */
final class ResponseSchemas {

    private static final String ANNOTATIONS = "org.eclipse.microprofile.openapi.annotations.";
    private static final DotName ANSWER = DotName.createSimple(ANNOTATIONS + "responses.APIResponseSchema");
    private static final DotName OPERATION = DotName.createSimple(ANNOTATIONS + "Operation");
    private static final DotName SCHEMA = DotName.createSimple(ANNOTATIONS + "media.Schema");

    private record Answer(String schema, String status) {}

    private final Map<String, Answer> answers = new HashMap<>();

    ResponseSchemas(IndexView index) {
        for (var annotation : index.getAnnotations(ANSWER)) {
            if (annotation.target().kind() == Kind.METHOD) {
                var operation = annotation.target().asMethod().annotation(OPERATION);
                if (operation != null) {
                    answers.put(operation.value("operationId").asString(), answer(index, annotation));
                }
            }
        }
    }

    void addTo(Operation operation) {
        var answer = answers.get(String.valueOf(operation.getOperationId()));
        if (answer == null) {
            return;
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        var known = operation.getResponses().getAPIResponse(answer.status());
        APIResponse response = known == null ? OASFactory.createAPIResponse().description("OK") : known;
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        "application/json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(answer.schema()))));
        operation.getResponses().addAPIResponse(answer.status(), response);
    }

    private static Answer answer(IndexView index, AnnotationInstance annotation) {
        var type = annotation.value().asClass().name();
        var name = Optional.ofNullable(index.getClassByName(type))
                .map(c -> c.declaredAnnotation(SCHEMA))
                .map(s -> s.value("name"))
                .map(AnnotationValue::asString)
                .orElse(type.withoutPackagePrefix().replaceAll(".*[$.]", ""));
        var status = Optional.ofNullable(annotation.value("responseCode"))
                .map(AnnotationValue::asString)
                .filter(code -> !code.isEmpty())
                .orElse("200");
        return new Answer(name, status);
    }
}
