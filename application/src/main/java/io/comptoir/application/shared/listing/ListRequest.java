package io.comptoir.application.shared.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checked request for a page of a list.
 *
 * @param search null when not searched
 * @param limit rows wanted, 1 to 200 (10,000 for exports)
 * @param after the sort values and id of the row after which to go on; empty on the first page
 * @param backwards whether to read towards the beginning
 * @param counted the field by whose values the rows are counted; null when nobody asked
 */
public record ListRequest(
        List<Condition> conditions,
        @Nullable String search,
        List<Sort> sorts,
        int limit,
        List<String> after,
        boolean backwards,
        boolean withTotal,
        @Nullable Field counted) {

    public ListRequest(
            List<Condition> conditions,
            @Nullable String search,
            List<Sort> sorts,
            int limit,
            List<String> after,
            boolean backwards,
            boolean withTotal) {
        this(conditions, search, sorts, limit, after, backwards, withTotal, null);
    }

    /** An operator with its values, already checked against the field's type. */
    public record Condition(Field field, Operator operator, List<String> values) {}

    /** What a filter may ask. */
    public enum Operator {
        IN,
        NE,
        GT,
        GTE,
        LT,
        LTE,
        CONTAINS,
        STARTS_WITH,
        IS_NULL
    }

    public record Sort(Field field, boolean descending) {}
}
