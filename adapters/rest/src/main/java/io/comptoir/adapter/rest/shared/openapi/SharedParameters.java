package io.comptoir.adapter.rest.shared.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes a parameter that many operations have once, and refers to it: half of the contract would be the same words. */
final class SharedParameters {

    private static final int MANY = 5;

    private SharedParameters() {}

    static void extract(OpenAPI contract) {
        var operations = contract.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .toList();
        var names = named(alike(operations));
        for (Operation operation : operations) {
            var shared = new ArrayList<Parameter>();
            for (Parameter parameter : operation.getParameters()) {
                var name = names.get(key(parameter));
                if (name == null) {
                    shared.add(parameter);
                } else {
                    contract.getComponents().addParameter(name, parameter);
                    shared.add(OASFactory.createParameter().ref(name));
                }
            }
            operation.setParameters(shared);
        }
    }

    private static Map<List<?>, Parameter> alike(List<Operation> operations) {
        var count = new HashMap<List<?>, Integer>();
        var first = new LinkedHashMap<List<?>, Parameter>();
        operations.stream().flatMap(o -> o.getParameters().stream()).forEach(parameter -> {
            count.merge(key(parameter), 1, Integer::sum);
            first.putIfAbsent(key(parameter), parameter);
        });
        first.keySet().removeIf(key -> Objects.requireNonNull(count.get(key)) < MANY);
        return first;
    }

    /** {@code dryRun} becomes {@code DryRun}; the second of a name that differs, {@code DryRun2}. */
    private static Map<List<?>, String> named(Map<List<?>, Parameter> parameters) {
        var names = new HashMap<List<?>, String>();
        var used = new TreeMap<String, Integer>();
        parameters.forEach((key, parameter) -> {
            var name = Arrays.stream(parameter.getName().split("[-.]", -1))
                    .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                    .collect(Collectors.joining());
            int times = used.merge(name, 1, Integer::sum);
            names.put(key, times == 1 ? name : name + times);
        });
        return names;
    }

    private static List<?> key(Parameter parameter) {
        Schema schema = parameter.getSchema();
        return Arrays.asList(
                parameter.getName(),
                parameter.getIn(),
                parameter.getDescription(),
                parameter.getRequired(),
                parameter.getExample(),
                schema.getRef(),
                schema.getType(),
                schema.getFormat(),
                schema.getMaxLength(),
                schema.getMinimum(),
                schema.getMaximum(),
                schema.getPattern(),
                schema.getEnumeration(),
                schema.getExtensions());
    }
}
