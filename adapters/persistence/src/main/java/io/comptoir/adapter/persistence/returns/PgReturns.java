package io.comptoir.adapter.persistence.returns;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.returns.Returns;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.returns.ReturnLine;
import io.comptoir.domain.returns.ReturnProgress;
import io.comptoir.domain.returns.ReturnSnapshot;
import io.comptoir.domain.returns.SalesReturn;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Returns in two tables, the return and its lines. */
@Singleton
class PgReturns implements Returns {

    private static final List<String> KEY = List.of("company_id", "id");

    private final Sql sql;

    PgReturns(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<SalesReturn> find(UUID id) {
        return read(id, "");
    }

    @Override
    public SalesReturn lock(UUID id, Expected expected) {
        var found = read(id, " FOR UPDATE").orElseThrow(() -> new DomainException.NotFound("return", id));
        expected.check(found.snapshot().head().version());
        return found;
    }

    @Override
    public void add(SalesReturn made, ReturnProgress progress) {
        sql.insert("sales_return", ReturnRows.header(made.snapshot(), progress));
        sql.insertAll("sales_return_line", ReturnRows.lines(made.snapshot()));
    }

    @Override
    public void update(SalesReturn changed, ReturnProgress progress) {
        var s = changed.snapshot();
        if (!sql.updateRow(
                "sales_return", ReturnRows.header(s, progress), KEY, s.head().storedVersion())) {
            throw new DomainException.StaleVersion(s.head().version());
        }
        sql.update("DELETE FROM sales_return_line WHERE company_id = ? AND return_id = ?", Scope.companyId(), s.id());
        sql.insertAll("sales_return_line", ReturnRows.lines(s));
    }

    /** The header is read, and locked, before the lines, so that they are those of the version that was locked. */
    private Optional<SalesReturn> read(UUID id, String lock) {
        var company = Scope.companyId();
        var header = sql.one(
                "SELECT * FROM sales_return WHERE company_id = ? AND id = ?" + lock,
                row -> ReturnRows.read(row, List.of()),
                company,
                id);
        return header.map(h -> {
            var lines = sql.list(
                    "SELECT detail FROM sales_return_line WHERE company_id = ? AND return_id = ? ORDER BY position",
                    row -> row.json("detail", ReturnLine.class),
                    company,
                    id);
            return SalesReturn.restore(new ReturnSnapshot(
                    h.id(), h.head(), h.status(), h.terms(), h.warehouseId(), h.origin(), h.decision(), lines));
        });
    }
}
