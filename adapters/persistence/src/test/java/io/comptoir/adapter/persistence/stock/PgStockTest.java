package io.comptoir.adapter.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.adapter.persistence.product.Catalogue;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PgQuantityLedger;
import io.comptoir.adapter.persistence.shared.PostgresTest;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.ListRequest.Condition;
import io.comptoir.application.shared.listing.ListRequest.Operator;
import io.comptoir.application.shared.listing.ListRequest.Sort;
import io.comptoir.application.stock.FirstWarehouse;
import io.comptoir.application.stock.ListStockLevels;
import io.comptoir.application.stock.ListStockMoves;
import io.comptoir.application.stock.Stock;
import io.comptoir.application.stock.StockContract;
import io.comptoir.domain.shared.error.DomainException.StateConflict;
import io.comptoir.domain.stock.Demand;
import io.comptoir.domain.stock.StockKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PgStockTest extends PostgresTest implements StockContract {

    private static final int CALLERS = 16;

    private final PgStock stock = new PgStock(sql, new StockRows(sql));
    private final PgStockLists lists = new PgStockLists(new ListSql(sql));
    private final PgQuantityLedger ledger = new PgQuantityLedger(sql);
    private final PgWarehouses warehouses = new PgWarehouses(sql, new ListSql(sql));
    private final Catalogue catalogue = new Catalogue(sql, ids);

    @BeforeEach
    void a_company_with_a_warehouse() {
        committed(catalogue::defaults);
        committed(() -> new FirstWarehouse(warehouses, ids).create(null, NOW));
    }

    @Override
    public Stock stock() {
        return stock;
    }

    @Override
    public QuantityLedger ledger() {
        return ledger;
    }

    @Override
    public Ids ids() {
        return ids;
    }

    @Override
    public <T> T committed(Supplier<T> what) {
        return super.committed(what);
    }

    @Override
    public StockKey shelf() {
        return committed(() -> new StockKey(
                catalogue.goods("P" + UUID.randomUUID(), "Stylo", "5.00"),
                warehouses.defaultWarehouse().id()));
    }

    @Test
    void the_last_unit_goes_to_one_of_sixteen_and_the_others_wait() throws Exception {
        var shelf = filled("1");
        var demands =
                IntStream.range(0, CALLERS).mapToObj(i -> demand(shelf, "1")).toList();

        atOnce(demands.stream()
                .map(d -> (Callable<Object>) () -> committed(() -> {
                    keeping().reserve(List.of(d));
                    return d;
                }))
                .toList());

        assertThat(demands).filteredOn(d -> booked(d.lineId()).signum() > 0).hasSize(1);
        assertThat(level(shelf).reserved()).isEqualByComparingTo("1");
        assertThat(sound()).isTrue();
    }

    @Test
    void sixteen_who_ship_the_same_ten_pieces_never_ship_eleven() throws Exception {
        var shelf = filled("10");

        int shipped = atOnce(IntStream.range(0, CALLERS)
                .mapToObj(i -> (Callable<Object>) () ->
                        committed(() -> keeping().ship(List.of(shipment(shelf, null, "1", ids.next())), NOW)))
                .toList());

        assertThat(shipped).isEqualTo(10);
        assertThat(level(shelf).onHand()).isEqualByComparingTo("0");
        assertThat(sound()).isTrue();
    }

    @Test
    void crossing_orders_of_many_products_neither_deadlock_nor_oversell() throws Exception {
        var shelves = IntStream.range(0, 6).mapToObj(i -> filled("20")).toList();
        var work = new ArrayList<Callable<Object>>();
        for (int i = 0; i < CALLERS; i++) {
            var mine = new ArrayList<Demand>();
            for (int s = 0; s < shelves.size(); s++) {
                mine.add(demand(shelves.get((s * (i % 2 == 0 ? 1 : 5) + i) % shelves.size()), "2"));
            }
            work.add(() -> committed(() -> {
                keeping().reserve(mine);
                return mine;
            }));
        }

        int done = atOnce(work);

        assertThat(done).isEqualTo(CALLERS);
        assertThat(shelves).allSatisfy(s -> assertThat(level(s).reserved()).isEqualByComparingTo("20"));
        assertThat(sound()).isTrue();
    }

    @Test
    void the_statements_do_not_grow_with_the_lines() {
        var few = IntStream.range(0, 2).mapToObj(i -> demand(filled("5"), "1")).toList();
        var many =
                IntStream.range(0, 30).mapToObj(i -> demand(filled("5"), "1")).toList();

        assertThat(statements(many)).isEqualTo(statements(few));
    }

    @Test
    void levels_and_moves_are_listed() {
        var shelf = filled("10");
        run(() -> keeping().reserve(List.of(demand(shelf, "12"))));
        var product = new Condition(
                ListStockLevels.DEFINITION.field("productId").orElseThrow(),
                Operator.IN,
                List.of(shelf.productId().toString()));
        var byCode = new Sort(ListStockLevels.DEFINITION.field("productCode").orElseThrow(), false);
        var byTime = new Sort(ListStockMoves.DEFINITION.field("movedAt").orElseThrow(), true);

        var levels = committed(() ->
                lists.levels(new ListRequest(List.of(product), null, List.of(byCode), 10, List.of(), false, false)));
        var moves = committed(() ->
                lists.moves(new ListRequest(List.of(product), null, List.of(byTime), 10, List.of(), false, false)));

        assertThat(levels.items()).singleElement().satisfies(l -> {
            assertThat(l.onHand()).isEqualByComparingTo("10");
            assertThat(l.reserved()).isEqualByComparingTo("10");
            assertThat(l.available()).isEqualByComparingTo("0");
            assertThat(l.expectedIn()).isEqualByComparingTo("0");
            assertThat(l.expectedOut()).isEqualByComparingTo("12");
        });
        assertThat(moves.items())
                .singleElement()
                .satisfies(m -> assertThat(m.quantity()).isEqualByComparingTo(new BigDecimal("10")));
    }

    private long statements(List<Demand> demands) {
        return committed(() -> {
            long before = sql.executed();
            keeping().reserve(demands);
            return sql.executed() - before;
        });
    }

    /** @return how many succeeded; the others were refused for want of stock */
    private static int atOnce(List<Callable<Object>> work) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(CALLERS)) {
            int done = 0;
            for (Future<Object> f : pool.invokeAll(work)) {
                done += succeeded(f) ? 1 : 0;
            }
            return done;
        }
    }

    private static boolean succeeded(Future<Object> future) throws InterruptedException {
        try {
            future.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(StateConflict.class);
            return false;
        }
    }

    /** On hand is the sum of the moves, reserved the sum of the reservations, and the ledger says so too. */
    private boolean sound() {
        return committed(() -> sql.list("""
                        SELECT l.product_id FROM stock_level l
                         WHERE l.company_id = ? AND (
                               l.on_hand <> (SELECT coalesce(sum(CASE WHEN m.to_location = 'INTERNAL' THEN m.quantity
                                                                      WHEN m.from_location = 'INTERNAL' THEN -m.quantity
                                                                      ELSE 0 END), 0)
                                               FROM stock_move m WHERE (m.company_id, m.product_id, m.warehouse_id)
                                                                     = (l.company_id, l.product_id, l.warehouse_id))
                            OR l.reserved <> (SELECT coalesce(sum(r.held), 0) FROM stock_reservation r
                                               WHERE (r.company_id, r.product_id, r.warehouse_id)
                                                   = (l.company_id, l.product_id, l.warehouse_id))
                            OR l.reserved <> (SELECT coalesce(sum(p.quantity), 0) FROM stock_reservation r
                                                JOIN line_progress p ON p.company_id = r.company_id
                                                 AND p.line_id = r.line_id AND p.kind = 'RESERVED'
                                               WHERE (r.company_id, r.product_id, r.warehouse_id)
                                                   = (l.company_id, l.product_id, l.warehouse_id)))
                        """, r -> r.uuid("product_id"), company))
                .isEmpty();
    }
}
