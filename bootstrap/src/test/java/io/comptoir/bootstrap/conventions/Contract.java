package io.comptoir.bootstrap.conventions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The contract as it was generated: tests walk it, so that an operation is covered on the day it is born. */
final class Contract {

    static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final JsonNode ROOT = read();

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? ROOT.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** An operation. */
    record Operation(String method, String path, JsonNode node) {

        String id() {
            return node.path("operationId").asText();
        }

        boolean closed() {
            return node.has("x-required-permission");
        }

        /** Whether it takes the version that the caller has read. */
        boolean conditional() {
            return parameters().anyMatch(p -> p.path("name").asText().equals("If-Match"));
        }

        boolean onOneThing() {
            return path.contains("{id}");
        }

        boolean search() {
            return path.endsWith("/search");
        }

        Stream<JsonNode> parameters() {
            return stream(node.path("parameters")).map(Contract::resolved);
        }

        Optional<JsonNode> body() {
            return stream(node.path("requestBody").path("content")).findFirst();
        }

        boolean hasExample() {
            return body().filter(b -> b.has("example")).isPresent();
        }

        /** The request of the contract's example; an empty object where it takes no body. */
        JsonNode example() {
            return body().map(b -> b.path("example"))
                    .filter(e -> !e.isMissingNode())
                    .orElse(MAPPER.createObjectNode());
        }

        /** Whether it takes a file. */
        boolean multipart() {
            return node.path("requestBody").path("content").has("multipart/form-data");
        }

        String mediaType() {
            return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        }

        /** The address with this id in it, and something for the other variables. */
        String at(String id) {
            return path.replace("{id}", id)
                    .replace("{lineId}", id)
                    .replace("{productId}", id)
                    .replace("{attachmentId}", id)
                    .replace("{number}", "1")
                    .replaceAll("\\{[^}]+}", "unknown");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private Contract() {}

    static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        ROOT.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(m -> METHODS.contains(m.getKey()))
                        .forEach(m -> operations.add(
                                new Operation(m.getKey().toUpperCase(Locale.ROOT), path.getKey(), m.getValue()))));
        return operations;
    }

    static JsonNode schemas() {
        return ROOT.path("components").path("schemas");
    }

    static Stream<JsonNode> stream(JsonNode node) {
        var children = new ArrayList<JsonNode>();
        node.forEach(children::add);
        return children.stream();
    }

    private static JsonNode read() {
        try {
            return MAPPER.readTree(Path.of("target", "openapi", "openapi.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
