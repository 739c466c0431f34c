package io.comptoir.adapter.rest.shared.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.listing.ListDefinition;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code include=actions}: what may be done with each row. */
@Singleton
public class Extras {

    private final List<ActionSource> actions;
    private final ObjectMapper mapper;

    public Extras(@All List<ActionSource> actions, ObjectMapper mapper) {
        this.actions = actions;
        this.mapper = mapper;
    }

    /** Refuses what a list cannot include, before anything is read. */
    public void check(ListDefinition definition, ListParameters parameters) {
        if (!parameters.withActions()) {
            return;
        }
        if (of(definition).isEmpty()) {
            throw HttpProblem.parameter("invalid-parameter", "include");
        }
        if (parameters.request().limit() > ActionSource.MOST) {
            throw HttpProblem.parameter("invalid-parameter", "limit");
        }
    }

    public void addTo(ListDefinition definition, ListParameters parameters, Caller caller, List<ObjectNode> rows) {
        if (!parameters.withActions() || rows.isEmpty()) {
            return;
        }
        var ids = rows.stream()
                .map(row -> UUID.fromString(row.path("id").asText()))
                .toList();
        of(definition).map(known -> known.of(caller, ids)).ifPresent(found -> {
            for (int i = 0; i < ids.size(); i++) {
                rows.get(i).set("actions", mapper.valueToTree(found.get(ids.get(i))));
            }
        });
    }

    private Optional<ActionSource> of(ListDefinition definition) {
        return actions.stream()
                .filter(a -> a.collection().equals(definition.name()))
                .findFirst();
    }
}
