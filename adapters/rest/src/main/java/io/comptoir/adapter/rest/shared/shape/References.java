package io.comptoir.adapter.rest.shared.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.comptoir.application.shared.Caller;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All references that answers may show in place. */
@Singleton
public class References {

    private final List<Reference> all;
    private final ObjectMapper mapper;

    public References(@All List<Reference> all, ObjectMapper mapper) {
        this.all = all;
        this.mapper = mapper;
    }

    Optional<Reference> named(String name) {
        return all.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** Shows a reference in all its holders; those without an id get {@code null}. */
    void show(Reference reference, Caller caller, Collection<ObjectNode> holders) {
        var key = reference.name() + "Id";
        var ids = holders.stream()
                .map(holder -> holder.path(key))
                .filter(JsonNode::isTextual)
                .map(id -> UUID.fromString(id.asText()))
                .collect(Collectors.toSet());
        var found = ids.isEmpty() ? java.util.Map.<UUID, Object>of() : reference.load(caller, ids);
        var shown = found.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().toString(), e -> mapper.<JsonNode>valueToTree(e.getValue()), (a, b) -> a));
        Function<ObjectNode, JsonNode> of =
                holder -> shown.getOrDefault(holder.path(key).asText(), mapper.nullNode());
        holders.forEach(holder -> holder.set(reference.name(), of.apply(holder).deepCopy()));
    }
}
