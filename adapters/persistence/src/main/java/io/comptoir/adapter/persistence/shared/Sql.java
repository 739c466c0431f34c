package io.comptoir.adapter.persistence.shared;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the connection of the current transaction. A collection as parameter becomes an array:
 * {@code WHERE id = ANY(?)}. Batches are one statement in the count, however many rows.
 */
@Singleton
public class Sql {

    /** Runs a prepared statement. */
    @FunctionalInterface
    private interface Execution<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private final DataSource source;
    private final AtomicLong executed = new AtomicLong();

    public Sql(DataSource source) {
        this.source = source;
    }

    /** How many statements were executed since the start; tests compare two readings. */
    public long executed() {
        return executed.get();
    }

    public <T> List<T> list(String sql, Function<ResultRow, T> mapper, @Nullable Object... parameters) {
        return list(sql, Arrays.asList(parameters), mapper);
    }

    public <T> List<T> list(String sql, List<? extends @Nullable Object> parameters, Function<ResultRow, T> mapper) {
        return execute(sql, statement -> {
            Parameters.set(statement, parameters);
            var result = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                var row = new ResultRow(rows);
                while (rows.next()) {
                    result.add(mapper.apply(row));
                }
            }
            return result;
        });
    }

    public <T> Optional<T> one(String sql, Function<ResultRow, T> mapper, @Nullable Object... parameters) {
        return list(sql, mapper, parameters).stream().findFirst();
    }

    /** @return the rows changed */
    public int update(String sql, @Nullable Object... parameters) {
        return execute(sql, statement -> {
            Parameters.set(statement, Arrays.asList(parameters));
            return statement.executeUpdate();
        });
    }

    public void insert(String table, Row row) {
        insertAll(table, List.of(row));
    }

    /** Inserts rows that all name the same columns. */
    public void insertAll(String table, Collection<Row> rows) {
        if (!rows.isEmpty()) {
            batch(insertInto(table, rows.iterator().next().names()), rows);
        }
    }

    /** Inserts rows, or overwrites those with the same key. */
    public void upsertAll(String table, List<String> key, Collection<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var names = rows.iterator().next().names();
        var changes = names.stream()
                .filter(n -> !key.contains(n))
                .map(n -> n + " = excluded." + n)
                .collect(Collectors.joining(", "));
        batch(
                insertInto(table, names) + " ON CONFLICT (" + String.join(", ", key) + ") DO UPDATE SET " + changes,
                rows);
    }

    /**
     * Overwrites the row with this key, if its version is the one that is expected.
     *
     * @return whether a row was changed
     */
    public boolean updateRow(String table, Row row, List<String> key, int storedVersion) {
        var set = row.names().stream()
                .filter(n -> !key.contains(n))
                .map(n -> n + " = ?")
                .collect(Collectors.joining(", "));
        var where = key.stream().map(n -> n + " = ?").collect(Collectors.joining(" AND "));
        var parameters = new ArrayList<@Nullable Object>();
        row.names().stream().filter(n -> !key.contains(n)).forEach(n -> parameters.add(row.value(n)));
        key.forEach(n -> parameters.add(row.value(n)));
        parameters.add(storedVersion);
        var sql = "UPDATE " + table + " SET " + set + " WHERE " + where + " AND version = ?";
        return update(sql, parameters.toArray()) == 1;
    }

    private static String insertInto(String table, List<String> names) {
        return "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                + names.stream().map(n -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private void batch(String sql, Collection<Row> rows) {
        execute(sql, statement -> {
            for (Row row : rows) {
                Parameters.set(statement, row.values());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    private <T> T execute(String sql, Execution<T> execution) {
        executed.incrementAndGet();
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return execution.run(statement);
        } catch (SQLException e) {
            throw new SqlFailure(e.getNextException() == null ? e : e.getNextException());
        }
    }
}
