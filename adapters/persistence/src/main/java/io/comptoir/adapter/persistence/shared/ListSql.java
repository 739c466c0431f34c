package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.application.shared.listing.Page.Count;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a list by keyset. The base query names the company, gives a column {@code id} and every column
 * of the list's definition; columns that may be sorted by are never null. Where the list is searchable it
 * gives {@code search_text} (folded) too.
 */
@Singleton
public class ListSql {

    private static final int EXACT = 10_000;

    private final Sql sql;

    public ListSql(Sql sql) {
        this.sql = sql;
    }

    public <T> Page<T> page(
            ListRequest request,
            String base,
            List<? extends @Nullable Object> parameters,
            Function<ResultRow, T> mapper) {
        record Keyed<T>(T item, List<String> key) {}
        var where = new ListConditions(request, parameters);
        var keyset = new Keyset(request);
        var values = new ArrayList<@Nullable Object>(where.parameters());
        values.addAll(keyset.parameters());
        values.add(request.limit() + 1);
        var rows = sql.list(
                "SELECT * FROM (" + base + ") t WHERE " + where.sql() + keyset.sql() + " ORDER BY " + keyset.order()
                        + " LIMIT ?",
                values,
                row -> new Keyed<>(mapper.apply(row), keyset.keyOf(row)));
        boolean more = rows.size() > request.limit();
        var shown = new ArrayList<>(more ? rows.subList(0, request.limit()) : rows);
        if (request.backwards()) {
            java.util.Collections.reverse(shown);
        }
        boolean before = request.backwards() ? more : !request.after().isEmpty();
        boolean after = request.backwards() || more;
        var total = request.withTotal() ? total(base, where) : null;
        return new Page<>(
                shown.stream().map(Keyed::item).toList(),
                after && !shown.isEmpty() ? shown.getLast().key() : List.of(),
                before && !shown.isEmpty() ? shown.getFirst().key() : List.of(),
                total,
                total != null && total > EXACT,
                request.counted() == null
                        ? null
                        : counts(base, where, request.counted().column()));
    }

    /** Rows per value, whatever page is shown. */
    private List<Count> counts(String base, ListConditions where, String column) {
        return sql.list(
                "SELECT t." + column + " AS value, count(*) AS n FROM (" + base + ") t WHERE " + where.sql()
                        + " GROUP BY t." + column + " ORDER BY t." + column,
                where.parameters(),
                row -> new Count(row.stringOrNull("value"), row.longNumber("n")));
    }

    /** Exact up to 10,000; above, the planner's estimate. */
    private Long total(String base, ListConditions where) {
        var counted = "SELECT 1 FROM (" + base + ") t WHERE " + where.sql();
        var limited = new ArrayList<@Nullable Object>(where.parameters());
        limited.add(EXACT + 1);
        long exact = sql.list(
                        "SELECT count(*) AS n FROM (" + counted + " LIMIT ?) c", limited, row -> row.longNumber("n"))
                .getFirst();
        if (exact <= EXACT) {
            return exact;
        }
        var plan = String.join(
                "", sql.list("EXPLAIN (FORMAT JSON) " + counted, where.parameters(), row -> row.string("QUERY PLAN")));
        var rows = java.util.regex.Pattern.compile("\"Plan Rows\": (\\d{1,15})").matcher(plan);
        return rows.find() ? Math.max(exact, Long.parseLong(rows.group(1))) : exact;
    }
}
