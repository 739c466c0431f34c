package io.comptoir.adapter.persistence.shared;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.shared.document.RecordHead;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A table of reference data of the current company: columns {@code id, version, archived, created_at, updated_at}
 * and the record's own, {@code code} among them. What its constraints forbid comes back as the refusal it means.
 *
 * @param <R> the record
 */
public final class RecordTable<R> {

    private static final List<String> KEY = List.of("company_id", "id");

    private final Sql sql;
    private final String table;
    private final String select;
    private final String type;
    private final Function<ResultRow, R> reader;

    /**
     * A table read by {@code reader}.
     *
     * @param columns what is selected from {@code table t}
     * @param type of the resource, for "not found"
     */
    public RecordTable(Sql sql, String table, String columns, String type, Function<ResultRow, R> reader) {
        this.sql = sql;
        this.table = table;
        this.select = "SELECT " + columns + " FROM " + table + " t WHERE t.company_id = ?";
        this.type = type;
        this.reader = reader;
    }

    public static RecordHead head(ResultRow row) {
        return new RecordHead(
                row.integer("version"), row.bool("archived"), row.instant("created_at"), row.instant("updated_at"));
    }

    /** The columns that every record has; the record's own follow. */
    public static Row row(UUID id, RecordHead head) {
        return Row.of("id", id)
                .with("version", head.version())
                .with("archived", head.archived())
                .with("created_at", head.createdAt())
                .with("updated_at", head.updatedAt());
    }

    public Optional<R> find(UUID id) {
        return find("id", id);
    }

    /** The record with this value in a column that is unique. */
    public Optional<R> find(String column, Object value) {
        return sql.one(select + " AND t." + column + " = ?", reader, Scope.companyId(), value);
    }

    /** All records, by code. */
    public List<R> all() {
        return sql.list(select + " ORDER BY t.code", reader, Scope.companyId());
    }

    /** The record, locked until the transaction ends, if it still has the expected version. */
    public R lock(UUID id, Expected expected, Function<R, RecordHead> head) {
        var record = sql.one(select + " AND t.id = ? FOR UPDATE OF t", reader, Scope.companyId(), id)
                .orElseThrow(() -> new DomainException.NotFound(type, id));
        expected.check(head.apply(record).version());
        return record;
    }

    /**
     * Nobody else changes records of this table until the transaction ends: for what holds between several of them,
     * such as one default. Asked for before any of them is locked.
     */
    public void alone() {
        sql.list(
                "SELECT 1 AS held FROM pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> true,
                Scope.companyId() + " " + table);
    }

    public void add(Row row) {
        refusing(row, () -> {
            sql.insert(table, row);
            return true;
        });
    }

    /** Writes the record over the version before it. */
    public void update(Row row, RecordHead head) {
        if (!refusing(row, () -> sql.updateRow(table, row, KEY, head.version() - 1))) {
            throw new DomainException.StaleVersion(head.version());
        }
    }

    /** Deletes the record; refuses while anything names it. */
    public void remove(UUID id) {
        try {
            sql.update("DELETE FROM " + table + " WHERE company_id = ? AND id = ?", Scope.companyId(), id);
        } catch (SqlFailure e) {
            throw e.foreignKeyViolation() ? SharedRule.IN_USE.because().exception() : e;
        }
    }

    private static boolean refusing(Row row, BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } catch (SqlFailure e) {
            throw refusal(row, e);
        }
    }

    private static RuntimeException refusal(Row row, SqlFailure failure) {
        if (failure.uniqueViolation()) {
            var code = Objects.requireNonNullElse(row.value("code"), "");
            return SharedRule.ALREADY_EXISTS.because("code", code).exception();
        }
        return failure.foreignKeyViolation()
                ? SharedRule.UNKNOWN_REFERENCE.because().exception()
                : failure;
    }
}
