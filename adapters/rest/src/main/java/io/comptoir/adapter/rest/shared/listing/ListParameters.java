package io.comptoir.adapter.rest.shared.listing;

import io.comptoir.adapter.rest.shared.problem.HttpProblem;
import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListDefinition;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The query of a list, checked against its definition: what is not declared is refused. */
public final class ListParameters {

    static final int DEFAULT_LIMIT = 50;
    static final int MOST = 200;
    static final int MOST_EXPORTED = 10_000;
    private static final int LONGEST_SEARCH = 200;
    private static final int MOST_VALUES = 100;
    private static final Set<String> EXTRAS = Set.of("total", "counts", "actions");
    private static final Set<String> COMMON =
            Set.of("limit", "cursor", "sort", "q", "include", "format", "csvDialect", "fields", "expand", "companyId");
    private static final Map<String, Operator> SUFFIXES = Map.of(
            "ne", Operator.NE,
            "gt", Operator.GT,
            "gte", Operator.GTE,
            "lt", Operator.LT,
            "lte", Operator.LTE,
            "contains", Operator.CONTAINS,
            "startsWith", Operator.STARTS_WITH,
            "isNull", Operator.IS_NULL);

    private final ListRequest request;
    private final Set<String> ignored;
    private final Set<String> include;
    private final String filterHash;

    private ListParameters(ListRequest request, Set<String> ignored, Set<String> include, String filterHash) {
        this.request = request;
        this.ignored = ignored;
        this.include = include;
        this.filterHash = filterHash;
    }

    /** @param lenient whether unknown parameters are passed over instead of being refused */
    public static ListParameters read(
            ListDefinition definition, MultivaluedMap<String, String> query, UUID company, boolean lenient) {
        var conditions = new ArrayList<Condition>();
        var ignored = new TreeSet<String>();
        for (String name : new TreeMap<>(query).keySet()) {
            if (COMMON.contains(name)) {
                checkOnce(query, name);
                continue;
            }
            var condition = condition(definition, name, String.join(",", query.getOrDefault(name, List.of())));
            if (condition.isEmpty() && !lenient) {
                throw HttpProblem.parameter("unknown-parameter", name);
            }
            condition.ifPresentOrElse(conditions::add, () -> ignored.add(name));
        }
        var search = search(definition, query.getFirst("q"));
        var sort = query.getFirst("sort");
        var sorts = sorts(definition, sort == null ? definition.defaultSort() : sort);
        var hash = Cursors.hash(company + definition.name() + conditions + search + sorts);
        var cursor = Cursors.read(query.getFirst("cursor"), hash);
        var include = include(query.getFirst("include"));
        var request = new ListRequest(
                conditions,
                search,
                sorts,
                limit(query.getFirst("limit")),
                cursor.key(),
                cursor.backwards(),
                include.contains("total"),
                include.contains("counts") ? counted(definition) : null);
        return new ListParameters(request, ignored, include, hash);
    }

    /** The parameters that were passed over. */
    public Set<String> ignored() {
        return ignored;
    }

    public ListRequest request() {
        return request;
    }

    /** Whether each row says what may be done with it. */
    boolean withActions() {
        return include.contains("actions");
    }

    public ListRequest forExport() {
        return new ListRequest(
                request.conditions(), request.search(), request.sorts(), MOST_EXPORTED, List.of(), false, false);
    }

    String filterHash() {
        return filterHash;
    }

    /** Empty where the list has no such filter. */
    private static Optional<Condition> condition(ListDefinition definition, String name, String value) {
        var exact = definition.field(name);
        if (exact.isPresent()) {
            return Optional.of(checked(exact.get(), Operator.IN, name, List.of(value.split(",", -1))));
        }
        int dot = name.lastIndexOf('.');
        var operator = dot < 0 ? null : SUFFIXES.get(name.substring(dot + 1));
        var field = dot < 0 ? null : definition.field(name.substring(0, dot)).orElse(null);
        if (operator == null || field == null || !FieldValues.fits(field.type(), operator)) {
            return Optional.empty();
        }
        var values = operator == Operator.NE ? List.of(value.split(",", -1)) : List.of(value);
        return Optional.of(checked(field, operator, name, values));
    }

    private static Condition checked(Field field, Operator operator, String name, List<String> values) {
        boolean fits = values.size() <= MOST_VALUES
                && values.stream().allMatch(v -> FieldValues.isValid(field.type(), operator, v));
        if (!fits) {
            throw HttpProblem.parameter("invalid-parameter", name);
        }
        return new Condition(field, operator, values);
    }

    private static @Nullable String search(ListDefinition definition, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (!definition.searchable()) {
            throw HttpProblem.parameter("unknown-parameter", "q");
        }
        if (q.length() > LONGEST_SEARCH || !FieldValues.isValid(Field.Type.TEXT, Operator.IN, q)) {
            throw HttpProblem.parameter("invalid-parameter", "q");
        }
        return q;
    }

    private static List<Sort> sorts(ListDefinition definition, String text) {
        var sorts = new ArrayList<Sort>();
        for (String part : text.split(",", -1)) {
            boolean descending = part.startsWith("-");
            var field = definition
                    .field(descending ? part.substring(1) : part)
                    .filter(Field::sortable)
                    .orElseThrow(() -> HttpProblem.parameter("unknown-sort-field", "sort"));
            sorts.add(new Sort(field, descending));
        }
        return sorts;
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw HttpProblem.parameter("invalid-parameter", "limit");
        }
        return Integer.parseInt(text);
    }

    /** Values of a filter may be repeated, they are all meant; of anything else only one can be. */
    private static void checkOnce(MultivaluedMap<String, String> query, String name) {
        if (query.getOrDefault(name, List.of()).size() > 1) {
            throw HttpProblem.parameter("invalid-parameter", name);
        }
    }

    private static Set<String> include(@Nullable String text) {
        var extras = text == null ? Set.<String>of() : new HashSet<>(List.of(text.split(",", -1)));
        if (!EXTRAS.containsAll(extras)) {
            throw HttpProblem.parameter("invalid-parameter", "include");
        }
        return extras;
    }

    /** Lists are counted by their status, where they have one. */
    private static Field counted(ListDefinition definition) {
        return definition.field("status").orElseThrow(() -> HttpProblem.parameter("invalid-parameter", "include"));
    }
}
