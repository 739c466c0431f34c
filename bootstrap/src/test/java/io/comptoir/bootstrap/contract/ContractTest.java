package io.comptoir.bootstrap.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.comptoir.bootstrap.ComptoirTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The contract that is committed is the one that is served, and every operation in it is closed. */
@ComptoirTest
class ContractTest {

    private static final Path GENERATED = Path.of("target", "openapi", "openapi.yaml");
    private static final Path COMMITTED = Path.of("..", "openapi", "openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Test
    void is_committed_as_it_is_generated() throws IOException {
        assertThat(Files.readString(COMMITTED))
                .as("openapi/openapi.yaml is stale: copy bootstrap/target/openapi/openapi.yaml over it")
                .isEqualTo(Files.readString(GENERATED));
    }

    @Test
    void names_every_operation_once() throws IOException {
        var names = operations().stream()
                .map(o -> o.node().path("operationId").asText())
                .toList();

        assertThat(names).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void opens_nothing_without_a_token() throws IOException {
        var closed = operations().stream()
                .filter(o -> o.node().has("x-required-permission"))
                .toList();

        assertThat(closed).hasSizeGreaterThan(100);
        for (Operation operation : closed) {
            var path = operation.path().replaceAll("\\{[^}]+}", "01920000-0000-7000-8000-000000000000");
            int status = RestAssured.given()
                    .contentType(
                            operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json")
                    .request(operation.method(), path)
                    .statusCode();
            assertThat(status).as(operation.method() + " " + operation.path()).isIn(401, 415);
        }
    }

    private record Operation(String method, String path, JsonNode node) {}

    private static List<Operation> operations() throws IOException {
        var contract = new ObjectMapper()
                .readTree(Path.of("target", "openapi", "openapi.json").toFile());
        var operations = new ArrayList<Operation>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(m -> METHODS.contains(m.getKey()))
                        .forEach(m -> operations.add(
                                new Operation(m.getKey().toUpperCase(Locale.ROOT), path.getKey(), m.getValue()))));
        return operations;
    }
}
