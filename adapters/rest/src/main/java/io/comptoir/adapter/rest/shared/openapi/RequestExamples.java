package io.comptoir.adapter.rest.shared.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.models.Operation;

/** Takes the example of a request from {@code examples/<operationId>.json}. */
final class RequestExamples {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RequestExamples() {}

    static void addTo(Operation operation) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null) {
            return;
        }
        try (var stream =
                RequestExamples.class.getResourceAsStream("/examples/" + operation.getOperationId() + ".json")) {
            if (stream != null) {
                var example = MAPPER.readValue(stream, Object.class);
                body.getContent().getMediaTypes().values().forEach(type -> type.setExample(example));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
