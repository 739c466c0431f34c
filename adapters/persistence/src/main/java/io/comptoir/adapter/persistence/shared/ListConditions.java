package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.listing.Field;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The WHERE part of a list: filters and search. Values travel as parameters, columns come from the definition. */
final class ListConditions {

    private final StringBuilder sql = new StringBuilder("true");
    private final List<@Nullable Object> parameters = new ArrayList<>();

    ListConditions(ListRequest request, List<? extends @Nullable Object> baseParameters) {
        parameters.addAll(baseParameters);
        request.conditions().forEach(this::add);
        if (request.search() != null) {
            for (String word : request.search().strip().split("\\s+", -1)) {
                sql.append(" AND t.search_text LIKE '%' || comptoir_like(comptoir_fold(?)) || '%'");
                parameters.add(word);
            }
        }
    }

    String sql() {
        return sql.toString();
    }

    List<@Nullable Object> parameters() {
        return parameters;
    }

    private void add(Condition condition) {
        var column = "t." + condition.field().column();
        var cast = cast(condition.field());
        switch (condition.operator()) {
            case IN -> many(column, " = ANY(?::" + cast + "[])", condition);
            case NE -> many(column, " <> ALL(?::" + cast + "[])", condition);
            case GT -> one(column, " > ?::" + cast, condition);
            case GTE -> one(column, " >= ?::" + cast, condition);
            case LT -> one(column, " < ?::" + cast, condition);
            case LTE -> one(column, " <= ?::" + cast, condition);
            case CONTAINS -> folded(column, "'%' || comptoir_like(comptoir_fold(?)) || '%'", condition);
            case STARTS_WITH -> folded(column, "comptoir_like(comptoir_fold(?)) || '%'", condition);
            case IS_NULL ->
                sql.append(" AND ")
                        .append(column)
                        .append(Boolean.parseBoolean(condition.values().getFirst()) ? " IS NULL" : " IS NOT NULL");
        }
    }

    private void many(String column, String test, Condition condition) {
        sql.append(" AND ").append(column).append(test);
        parameters.add(condition.values());
    }

    private void one(String column, String test, Condition condition) {
        sql.append(" AND ").append(column).append(test);
        parameters.add(condition.values().getFirst());
    }

    private void folded(String column, String pattern, Condition condition) {
        sql.append(" AND comptoir_fold(").append(column).append(") LIKE ").append(pattern);
        parameters.add(condition.values().getFirst());
    }

    static String cast(Field field) {
        return switch (field.type()) {
            case TEXT, CODE -> "text";
            case ID -> "uuid";
            case DATE -> "date";
            case INSTANT -> "timestamptz";
            case DECIMAL -> "numeric";
            case INTEGER -> "int8";
            case BOOLEAN -> "bool";
        };
    }
}
