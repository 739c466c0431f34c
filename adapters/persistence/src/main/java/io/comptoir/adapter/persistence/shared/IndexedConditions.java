package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions of a request that an index answers in the base query: they are taken out of the request and stand as
 * subqueries in the base. Tables and functions are named by the code, never by a request.
 */
public final class IndexedConditions {

    private final StringBuilder base;
    private final String id;
    private final List<@Nullable Object> parameters;
    private ListRequest request;

    /** @param id the column of the base query that identifies a row, such as {@code t.id} */
    public IndexedConditions(ListRequest request, String base, String id, List<? extends @Nullable Object> parameters) {
        this.request = request;
        this.base = new StringBuilder(base);
        this.id = id;
        this.parameters = new ArrayList<>(parameters);
    }

    public IndexedConditions and(String condition, List<?> values) {
        base.append(" AND ").append(condition);
        parameters.addAll(values);
        return this;
    }

    /** {@code q}, by a function that gives the ids of what has the words. */
    public IndexedConditions words(String function) {
        var search = request.search();
        if (search != null) {
            and(id + " IN (SELECT " + function + "(?))", List.of(search));
            request = without(request.conditions(), null);
        }
        return this;
    }

    /** Parts of names, by a function that gives the ids of what has the part, anywhere or at the beginning. */
    public IndexedConditions names(String function) {
        return take(
                c -> c.field().name().equals("name")
                        && (c.operator() == Operator.CONTAINS || c.operator() == Operator.STARTS_WITH),
                c -> and(
                        id + " IN (SELECT " + function + "(?, ?))",
                        List.of(c.values().getFirst(), c.operator() == Operator.CONTAINS)));
    }

    /** {@code externalRef=system:id}, by the table of the references and its column of the owner. */
    public IndexedConditions references(String table, String owner) {
        return take(
                c -> c.field().name().equals("externalRef") && c.operator() == Operator.IN,
                c -> and(
                        id + " IN (SELECT e." + owner + " FROM " + table + " e"
                                + " JOIN unnest(?::text[], ?::text[]) AS w (system, external_id)"
                                + " ON e.system = w.system AND e.external_id = w.external_id"
                                + " WHERE e.company_id = ?)",
                        List.of(
                                c.values().stream().map(r -> part(r, 0)).toList(),
                                c.values().stream().map(r -> part(r, 1)).toList(),
                                Scope.companyId())));
    }

    public String base() {
        return base.toString();
    }

    public List<@Nullable Object> parameters() {
        return parameters;
    }

    /** What is left of the request. */
    public ListRequest request() {
        return request;
    }

    private static String part(String reference, int index) {
        var parts = reference.split(":", 2);
        return index < parts.length ? parts[index] : "";
    }

    private IndexedConditions take(Predicate<Condition> which, java.util.function.Consumer<Condition> taker) {
        var others = new ArrayList<Condition>();
        for (Condition condition : request.conditions()) {
            if (which.test(condition)) {
                taker.accept(condition);
            } else {
                others.add(condition);
            }
        }
        request = without(others, request.search());
        return this;
    }

    private ListRequest without(List<Condition> conditions, @Nullable String search) {
        return new ListRequest(
                conditions,
                search,
                request.sorts(),
                request.limit(),
                request.after(),
                request.backwards(),
                request.withTotal(),
                request.counted());
    }
}
