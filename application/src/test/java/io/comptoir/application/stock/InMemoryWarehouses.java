package io.comptoir.application.stock;

import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.stock.Warehouse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Warehouses in memory. */
public class InMemoryWarehouses implements Warehouses {

    private final Map<UUID, Warehouse> rows = new LinkedHashMap<>();

    @Override
    public Optional<Warehouse> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Warehouse defaultWarehouse() {
        return rows.values().stream().filter(Warehouse::isDefault).findFirst().orElseThrow();
    }

    @Override
    public Page<Warehouse> page(ListRequest request) {
        var all = rows.values().stream()
                .sorted(Comparator.comparing(Warehouse::isDefault).reversed().thenComparing(Warehouse::code))
                .toList();
        return new Page<>(all, List.of(), List.of(), (long) all.size(), false);
    }

    @Override
    public Warehouse lock(UUID id, Expected expected) {
        var warehouse = get(id);
        expected.check(warehouse.version());
        return warehouse;
    }

    @Override
    public void add(Warehouse warehouse) {
        SharedRule.ALREADY_EXISTS.check(
                rows.values().stream()
                        .noneMatch(
                                w -> !w.id().equals(warehouse.id()) && w.code().equals(warehouse.code())),
                "code",
                warehouse.code());
        if (warehouse.isDefault()) {
            rows.replaceAll((id, w) -> w.id().equals(warehouse.id()) ? w : plain(w));
        }
        rows.put(warehouse.id(), warehouse);
    }

    @Override
    public void update(Warehouse warehouse) {
        add(warehouse);
    }

    @Override
    public void remove(UUID id) {
        rows.remove(id);
    }

    private static Warehouse plain(Warehouse warehouse) {
        var p = warehouse.profile();
        return new Warehouse(
                warehouse.id(),
                warehouse.head(),
                new Warehouse.Profile(p.code(), p.name(), p.address(), false, p.pickingConfirmation()));
    }
}
