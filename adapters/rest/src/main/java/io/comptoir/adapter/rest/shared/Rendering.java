package io.comptoir.adapter.rest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.comptoir.adapter.rest.shared.json.Faults;
import io.comptoir.adapter.rest.shared.shape.Amounts;
import io.comptoir.application.shared.Answer;
import io.comptoir.domain.shared.error.DomainException.InvalidValue;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From answers to JSON and HTTP. */
@Singleton
public class Rendering {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    private final ObjectMapper mapper;
    private final Validator validator;

    public Rendering(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** The JSON of {@code body}; a dry run shows no number, because none was given. */
    String write(Object body, boolean dryRun) {
        var tree = tree(body);
        if (dryRun && tree instanceof ObjectNode object && object.has("number")) {
            object.putNull("number");
        }
        return write(tree);
    }

    /** The JSON of {@code body} as a tree, with amounts in the scale of their currency. */
    JsonNode tree(Object body) {
        JsonNode tree = mapper.valueToTree(body);
        Amounts.scale(tree);
        return tree;
    }

    String write(JsonNode tree) {
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Version and view: the first decides {@code If-Match}, both decide {@code If-None-Match}. */
    String tag(int version, String json) {
        return "\"" + version + "." + Digests.brief(json) + "\"";
    }

    Response response(Answer answer, boolean dryRun) {
        return response(answer, dryRun, false);
    }

    /** @param minimal whether the caller prefers to be spared the body */
    Response response(Answer answer, boolean dryRun, boolean minimal) {
        boolean spared = minimal && !dryRun && answer.body() != null;
        var builder = Response.status(spared && answer.status() == OK ? NO_CONTENT : answer.status());
        if (answer.body() != null && !spared) {
            builder.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        header(builder, "Location", answer.location());
        header(builder, "ETag", answer.etag());
        header(builder, "Idempotency-Replayed", answer.replayed() ? "true" : null);
        header(builder, "Dry-Run", dryRun ? "true" : null);
        return builder.build();
    }

    <T> T merge(JsonNode patch, T current) {
        @SuppressWarnings("unchecked")
        var type = (Class<T>) current.getClass();
        if (!patch.isObject()) {
            throw InvalidValue.at("", "type-mismatch", Map.of("expected", "object"));
        }
        var merged = merged(mapper.valueToTree(current), patch);
        var result = bind(merged, type);
        var violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return result;
    }

    private <T> T bind(JsonNode tree, Class<T> type) {
        try {
            return Faults.collect(() -> mapper.treeToValue(tree, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 7396: objects merge, null removes, anything else replaces. */
    private JsonNode merged(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        var result = target instanceof ObjectNode object ? object.deepCopy() : mapper.createObjectNode();
        changes.properties().forEach(change -> {
            var before = result.get(change.getKey());
            result.set(change.getKey(), merged(before == null ? mapper.nullNode() : before, change.getValue()));
        });
        return result;
    }

    private static void header(Response.ResponseBuilder builder, String name, @Nullable String value) {
        if (value != null) {
            builder.header(name, value);
        }
    }
}
