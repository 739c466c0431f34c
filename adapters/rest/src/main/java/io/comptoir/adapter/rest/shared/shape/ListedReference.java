package io.comptoir.adapter.rest.shared.shape;

import io.comptoir.adapter.rest.shared.Api.Listing;
import io.comptoir.adapter.rest.shared.Representation;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCases;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import io.comptoir.application.shared.listing.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** A reference that is read through its list, by one statement and under the list's permission. */
public class ListedReference<U, R> implements Reference {

    private static final Field ID = new Field("id", "id", Field.Type.ID, false);

    private final UseCases useCases;
    private final String name;
    private final U list;
    private final Listing<U, R> query;
    private final Shown<R> shown;

    /** How a row is shown. */
    public record Shown<R>(Class<? extends Representation> type, Function<R, ? extends Representation> render) {}

    protected ListedReference(UseCases useCases, String name, U list, Listing<U, R> query, Shown<R> shown) {
        this.useCases = useCases;
        this.name = name;
        this.list = list;
        this.query = query;
        this.shown = shown;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Class<?> type() {
        return shown.type();
    }

    @Override
    public Map<UUID, Object> load(Caller caller, Set<UUID> ids) {
        var wanted =
                new Condition(ID, Operator.IN, ids.stream().map(UUID::toString).toList());
        var request = new ListRequest(List.of(wanted), null, List.of(), ids.size(), List.of(), false, false);
        var page =
                useCases.read(caller, list, (use, who) -> query.page(use, who, request), Function.<Page<R>>identity());
        var found = new HashMap<UUID, Object>();
        page.items().stream().map(shown.render()).forEach(r -> found.put(r.id(), r));
        return found;
    }
}
