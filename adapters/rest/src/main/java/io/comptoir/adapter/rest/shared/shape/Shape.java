package io.comptoir.adapter.rest.shared.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.comptoir.application.shared.Caller;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the caller wants to see of an answer: {@code fields} leaves things out, {@code expand} shows references in
 * place. Paths are checked against the type of the answer before anything is read.
 */
public final class Shape {

    private static final int DEEPEST = 3;
    private static final int MOST = 5;
    private static final int MOST_FIELDS = 100;

    private final References references;
    private final List<List<String>> expanded;
    private final @Nullable FieldTree fields;

    private Shape(References references, List<List<String>> expanded, @Nullable FieldTree fields) {
        this.references = references;
        this.expanded = expanded;
        this.fields = fields;
    }

    /** @param depth how deep references may be shown */
    static Shape of(References references, Type answer, int depth, @Nullable String fields, @Nullable String expand) {
        var expanded = paths(expand);
        if (expanded.size() > MOST || expanded.stream().anyMatch(p -> p.size() > Math.min(depth, DEEPEST))) {
            throw HttpProblem.parameter("invalid-parameter", "expand");
        }
        var types = new ShapeTypes(references);
        if (!expanded.stream().allMatch(path -> types.expands(answer, path))) {
            throw HttpProblem.parameter("unknown-path", "expand");
        }
        var wanted = paths(fields);
        if (wanted.size() > MOST_FIELDS || !wanted.stream().allMatch(path -> types.knows(answer, path))) {
            throw HttpProblem.parameter("unknown-path", "fields");
        }
        var tree = new FieldTree();
        wanted.forEach(tree::add);
        return new Shape(references, expanded, fields == null ? null : tree);
    }

    /** Gives trees of answers this shape; references of all of them are loaded at once. */
    public void applyTo(Caller caller, List<ObjectNode> trees) {
        var shown = new HashSet<List<String>>();
        expanded.stream()
                .flatMap(path -> IntStream.rangeClosed(1, path.size()).mapToObj(i -> path.subList(0, i)))
                .sorted(Comparator.comparingInt(List::size))
                .filter(shown::add)
                .forEach(path -> show(caller, trees, path));
        if (fields != null) {
            trees.forEach(fields::keep);
        }
    }

    private void show(Caller caller, List<ObjectNode> trees, List<String> path) {
        Collection<ObjectNode> holders = new ArrayList<>(trees);
        for (String step : path.subList(0, path.size() - 1)) {
            holders = holders.stream()
                    .flatMap(holder -> objects(holder.path(step)).stream())
                    .toList();
        }
        var name = path.getLast();
        var missing = holders.stream().filter(holder -> !holder.has(name)).toList();
        references.named(name).ifPresent(reference -> references.show(reference, caller, missing));
    }

    private static List<ObjectNode> objects(JsonNode node) {
        var found = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            found.add(object);
        }
        if (node.isArray()) {
            node.forEach(child -> found.addAll(objects(child)));
        }
        return found;
    }

    private static List<List<String>> paths(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return List.of(text.split(",", -1)).stream()
                .map(path -> List.of(path.strip().split("\\.", -1)))
                .distinct()
                .toList();
    }
}
