package io.comptoir.adapter.persistence.shared;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that a query stands on. The plain accessors refuse NULL, the {@code …OrNull} ones give null. */
public final class ResultRow {

    /** Reads one column. */
    @FunctionalInterface
    private interface Reader<T> {
        @Nullable
        T read() throws SQLException;
    }

    private final ResultSet rows;

    ResultRow(ResultSet rows) {
        this.rows = rows;
    }

    public UUID uuid(String column) {
        return present(column, uuidOrNull(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return read(() -> rows.getObject(column, UUID.class));
    }

    public String string(String column) {
        return present(column, stringOrNull(column));
    }

    public @Nullable String stringOrNull(String column) {
        return read(() -> rows.getString(column));
    }

    public BigDecimal decimal(String column) {
        return present(column, decimalOrNull(column));
    }

    /** As it was entered: without the zeros that the column adds. */
    public BigDecimal quantity(String column) {
        var entered = decimal(column).stripTrailingZeros();
        return entered.scale() < 0 ? entered.setScale(0) : entered;
    }

    public @Nullable BigDecimal decimalOrNull(String column) {
        return read(() -> rows.getBigDecimal(column));
    }

    public int integer(String column) {
        return present(column, integerOrNull(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        return read(() -> rows.getObject(column, Integer.class));
    }

    public long longNumber(String column) {
        return present(column, read(() -> rows.getObject(column, Long.class)));
    }

    public byte[] bytes(String column) {
        return present(column, read(() -> rows.getBytes(column)));
    }

    public boolean bool(String column) {
        return present(column, read(() -> rows.getObject(column, Boolean.class)));
    }

    public LocalDate date(String column) {
        return present(column, dateOrNull(column));
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return read(() -> rows.getObject(column, LocalDate.class));
    }

    public Instant instant(String column) {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        var at = read(() -> rows.getObject(column, OffsetDateTime.class));
        return at == null ? null : at.toInstant();
    }

    public <E extends Enum<E>> E code(String column, Class<E> type) {
        return Enum.valueOf(type, string(column));
    }

    public <E extends Enum<E>> @Nullable E codeOrNull(String column, Class<E> type) {
        var name = stringOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public <T> T json(String column, Class<T> type) {
        return Json.read(string(column), type);
    }

    public <T> T json(String column, TypeReference<T> type) {
        return Json.read(string(column), type);
    }

    public <T> @Nullable T jsonOrNull(String column, Class<T> type) {
        var text = stringOrNull(column);
        return text == null ? null : Json.read(text, type);
    }

    private static <T> T present(String column, @Nullable T value) {
        return Objects.requireNonNull(value, () -> "column " + column + " is null");
    }

    private static <T> @Nullable T read(Reader<T> reader) {
        try {
            return reader.read();
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
