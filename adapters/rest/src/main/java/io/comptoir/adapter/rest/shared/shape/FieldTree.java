package io.comptoir.adapter.rest.shared.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that were asked for; a field without children is wanted whole. */
final class FieldTree {

    private static final List<String> ALWAYS = List.of("id", "version");

    private final Map<String, FieldTree> children = new LinkedHashMap<>();

    void add(List<String> path) {
        if (!path.isEmpty()) {
            children.computeIfAbsent(path.getFirst(), name -> new FieldTree()).add(path.subList(1, path.size()));
        }
    }

    /** Keeps what was asked for, and id and version of the thing itself. */
    void keep(ObjectNode thing) {
        ALWAYS.forEach(name -> children.computeIfAbsent(name, n -> new FieldTree()));
        prune(thing);
    }

    private void prune(JsonNode node) {
        if (children.isEmpty()) {
            return;
        }
        if (node instanceof ObjectNode object) {
            object.retain(children.keySet());
            children.forEach((name, child) -> child.prune(object.path(name)));
        } else {
            node.forEach(this::prune);
        }
    }
}
