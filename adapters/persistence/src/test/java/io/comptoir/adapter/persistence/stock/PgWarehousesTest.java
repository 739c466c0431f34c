package io.comptoir.adapter.persistence.stock;

import static io.comptoir.domain.customer.Customers.NOW;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.application.stock.FirstWarehouse;
import io.comptoir.application.stock.ListWarehouses;
import io.comptoir.domain.shared.document.Address;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.stock.Warehouse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgWarehousesTest extends PostgresTest {

    private final PgWarehouses warehouses = new PgWarehouses(sql, new ListSql(sql));

    @BeforeEach
    void the_first_warehouse() {
        committed(() -> new FirstWarehouse(warehouses, ids).create(null, NOW));
    }

    @Test
    void give_back_what_was_added() {
        var warehouse = warehouse("W2", false);

        committed(() -> warehouses.add(warehouse));

        assertThat(committed(() -> warehouses.get(warehouse.id()))).isEqualTo(warehouse);
    }

    @Test
    void have_one_default_which_gives_way_to_another() {
        var second = committed(() -> {
            var w = warehouse("W2", false);
            warehouses.add(w);
            return w;
        });
        var profile = new Warehouse.Profile("W2", "Deux", null, true, false);

        committed(() ->
                warehouses.update(warehouses.lock(second.id(), Expected.ANY).change(profile, NOW)));

        assertThat(committed(warehouses::defaultWarehouse).code()).isEqualTo("W2");
    }

    @Test
    void leave_one_default_when_two_are_made_so_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = warehouse("A" + round, false);
            var other = warehouse("B" + round, false);
            committed(() -> {
                warehouses.add(one);
                warehouses.add(other);
            });
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.invokeAll(List.of(makeDefault(one), makeDefault(other))).forEach(Future::resultNow);
            }
        }

        var defaults = committed(() -> sql.list(
                "SELECT code FROM warehouse WHERE company_id = ? AND is_default", r -> r.string("code"), company));
        assertThat(defaults).hasSize(1);
    }

    private Callable<Boolean> makeDefault(Warehouse warehouse) {
        var profile = new Warehouse.Profile(warehouse.code(), "Un", null, true, false);
        return () -> committed(() -> {
            warehouses.update(warehouses.lock(warehouse.id(), Expected.ANY).change(profile, NOW));
            return true;
        });
    }

    @Test
    void list_the_default_one_first() {
        committed(() -> warehouses.add(warehouse("AAA", false)));
        var sorts = List.of(
                new Sort(ListWarehouses.DEFINITION.field("isDefault").orElseThrow(), true),
                new Sort(ListWarehouses.DEFINITION.field("code").orElseThrow(), false));

        var first =
                committed(() -> warehouses.page(new ListRequest(List.of(), null, sorts, 1, List.of(), false, false)));
        var second = committed(
                () -> warehouses.page(new ListRequest(List.of(), null, sorts, 1, first.next(), false, false)));

        assertThat(first.items()).extracting(Warehouse::code).containsExactly("PRINCIPAL");
        assertThat(second.items()).extracting(Warehouse::code).containsExactly("AAA");
    }

    @Test
    void refuse_a_code_that_is_taken() {
        assertRefused(() -> committed(() -> warehouses.add(warehouse("PRINCIPAL", false))), SharedRule.ALREADY_EXISTS);
    }

    @Test
    void are_deleted() {
        var warehouse = warehouse("W2", false);
        committed(() -> warehouses.add(warehouse));

        committed(() -> warehouses.remove(warehouse.id()));

        assertThat(committed(() -> warehouses.find(warehouse.id()))).isEmpty();
    }

    private Warehouse warehouse(String code, boolean isDefault) {
        var address = new Address(null, "1 quai", null, "29200", "Brest", null, "FR");
        return Warehouse.create(ids.next(), new Warehouse.Profile(code, "Dépôt", address, isDefault, true), NOW);
    }
}
