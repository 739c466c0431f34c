package io.comptoir.adapter.persistence.product;

import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.product.Units;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.product.Unit;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Units as rows. */
@Singleton
public class PgUnits implements Units {

    private final RecordTable<Unit> table;

    public PgUnits(Sql sql) {
        this.table = new RecordTable<>(sql, "unit", "t.*", "unit", PgUnits::read);
    }

    @Override
    public Optional<Unit> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Optional<Unit> find(String code) {
        return table.find("code", code);
    }

    @Override
    public Unit lock(UUID id, Expected expected) {
        return table.lock(id, expected, Unit::head);
    }

    @Override
    public void add(Unit unit) {
        table.add(row(unit));
    }

    @Override
    public void update(Unit unit) {
        table.update(row(unit), unit.head());
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private static Row row(Unit unit) {
        var profile = unit.profile();
        return RecordTable.row(unit.id(), unit.head())
                .with("code", profile.code())
                .with("name_fr", profile.nameFr())
                .with("name_en", profile.nameEn())
                .with("symbol", profile.symbol())
                .with("decimals", profile.decimals());
    }

    static Unit read(ResultRow row) {
        return new Unit(
                row.uuid("id"),
                RecordTable.head(row),
                new Unit.Profile(
                        row.string("code"),
                        row.string("name_fr"),
                        row.string("name_en"),
                        row.string("symbol"),
                        row.integer("decimals")));
    }
}
