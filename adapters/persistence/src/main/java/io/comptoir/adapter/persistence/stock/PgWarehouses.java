package io.comptoir.adapter.persistence.stock;

import io.comptoir.adapter.persistence.shared.Json;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.RecordTable;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.application.stock.Warehouses;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.stock.Warehouse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Warehouses as rows. */
@Singleton
public class PgWarehouses implements Warehouses {

    private static final String LISTED =
            "SELECT t.*, comptoir_fold(t.code || ' ' || t.name) AS search_text FROM warehouse t WHERE t.company_id = ?";

    private final Sql sql;
    private final ListSql lists;
    private final RecordTable<Warehouse> table;

    public PgWarehouses(Sql sql, ListSql lists) {
        this.sql = sql;
        this.lists = lists;
        this.table = new RecordTable<>(sql, "warehouse", "t.*", "warehouse", PgWarehouses::read);
    }

    @Override
    public Optional<Warehouse> find(UUID id) {
        return table.find(id);
    }

    @Override
    public Warehouse defaultWarehouse() {
        return table.find("is_default", true)
                .orElseThrow(() -> new IllegalStateException("the company has no default warehouse"));
    }

    @Override
    public Page<Warehouse> page(ListRequest request) {
        return lists.page(request, LISTED, List.of(Scope.companyId()), PgWarehouses::read);
    }

    @Override
    public Warehouse lock(UUID id, Expected expected) {
        table.alone();
        return table.lock(id, expected, Warehouse::head);
    }

    @Override
    public void add(Warehouse warehouse) {
        table.alone();
        giveWayTo(warehouse);
        table.add(row(warehouse));
    }

    @Override
    public void update(Warehouse warehouse) {
        giveWayTo(warehouse);
        table.update(row(warehouse), warehouse.head());
    }

    @Override
    public void remove(UUID id) {
        table.remove(id);
    }

    private void giveWayTo(Warehouse warehouse) {
        if (warehouse.isDefault()) {
            sql.update(
                    "UPDATE warehouse SET is_default = false, version = version + 1, updated_at = ?"
                            + " WHERE company_id = ? AND is_default AND id <> ?",
                    warehouse.head().updatedAt(),
                    Scope.companyId(),
                    warehouse.id());
        }
    }

    private static Row row(Warehouse warehouse) {
        var profile = warehouse.profile();
        return RecordTable.row(warehouse.id(), warehouse.head())
                .with("code", profile.code())
                .with("name", profile.name())
                .with("address", profile.address() == null ? null : Json.of(profile.address()))
                .with("is_default", profile.isDefault())
                .with("picking_confirmation", profile.pickingConfirmation());
    }

    private static Warehouse read(ResultRow row) {
        return new Warehouse(
                row.uuid("id"),
                RecordTable.head(row),
                new Warehouse.Profile(
                        row.string("code"),
                        row.string("name"),
                        row.jsonOrNull("address", Address.class),
                        row.bool("is_default"),
                        row.bool("picking_confirmation")));
    }
}
