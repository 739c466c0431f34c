package io.comptoir.adapter.rest.shared.listing;

import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCases;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What may be done with each row of a list. Each document is read as if it had been asked for alone, because actions
 * follow from everything about it; so there are few of them on a page.
 */
public class RowActions<U, V> implements ActionSource {

    /** How a document is read by its id. */
    @FunctionalInterface
    public interface Reading<U, V> {
        V read(U useCase, Caller caller, UUID id);
    }

    private final UseCases useCases;
    private final String collection;
    private final U read;
    private final Reading<U, V> query;
    private final BiFunction<V, Locale, Map<String, ActionResponse>> actions;

    protected RowActions(
            UseCases useCases,
            String collection,
            U read,
            Reading<U, V> query,
            BiFunction<V, Locale, Map<String, ActionResponse>> actions) {
        this.useCases = useCases;
        this.collection = collection;
        this.read = read;
        this.query = query;
        this.actions = actions;
    }

    @Override
    public String collection() {
        return collection;
    }

    @Override
    public Map<UUID, Map<String, ActionResponse>> of(Caller caller, List<UUID> ids) {
        return useCases.read(
                caller,
                read,
                (use, who) -> {
                    var found = new HashMap<UUID, Map<String, ActionResponse>>();
                    ids.forEach(id -> found.put(id, actions.apply(query.read(use, who, id), who.language())));
                    return found;
                },
                Function.identity());
    }
}
