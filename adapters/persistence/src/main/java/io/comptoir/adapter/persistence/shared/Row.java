package io.comptoir.adapter.persistence.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a row to be written, in the order they were named. Column names never come from outside. */
public final class Row {

    private final Map<String, @Nullable Object> columns = new LinkedHashMap<>();

    private Row() {}

    /** A row of the current company. */
    public static Row of(String column, @Nullable Object value) {
        return new Row().with("company_id", Scope.companyId()).with(column, value);
    }

    /** A row of a table that belongs to no company. */
    public static Row global(String column, @Nullable Object value) {
        return new Row().with(column, value);
    }

    public Row with(String column, @Nullable Object value) {
        columns.put(column, value);
        return this;
    }

    List<String> names() {
        return List.copyOf(columns.keySet());
    }

    List<@Nullable Object> values() {
        return new ArrayList<>(columns.values());
    }

    @Nullable
    Object value(String column) {
        return columns.get(column);
    }
}
