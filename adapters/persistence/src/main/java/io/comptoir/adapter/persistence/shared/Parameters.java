package io.comptoir.adapter.persistence.shared;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement, by the Java type of each value. */
final class Parameters {

    private Parameters() {}

    static void set(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        int index = 1;
        for (Object value : values) {
            set(statement, index++, value);
        }
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(index, null);
            case Json.Text json -> statement.setObject(index, json.json(), Types.OTHER);
            case Enum<?> code -> statement.setString(index, code.name());
            case Instant at -> statement.setObject(index, at.atOffset(ZoneOffset.UTC));
            case Currency currency -> statement.setString(index, currency.getCurrencyCode());
            case Collection<?> many ->
                statement.setArray(index, statement.getConnection().createArrayOf(typeOf(many), elements(many)));
            default -> statement.setObject(index, value);
        }
    }

    private static @Nullable Object[] elements(Collection<?> many) {
        return many.stream()
                .map(v -> v instanceof Enum<?> code ? code.name() : v)
                .toArray();
    }

    private static String typeOf(Collection<?> many) {
        Object first = many.isEmpty() ? "" : many.iterator().next();
        return switch (first) {
            case UUID _ -> "uuid";
            case BigDecimal _ -> "numeric";
            case Integer _ -> "int4";
            default -> "text";
        };
    }
}
