package io.comptoir.application.stock;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.shared.Callers;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.quantity.QuantityKind;
import io.comptoir.domain.stock.Demand;
import io.comptoir.domain.stock.HandOver;
import io.comptoir.domain.stock.Location;
import io.comptoir.domain.stock.Receipt;
import io.comptoir.domain.stock.Reservation;
import io.comptoir.domain.stock.Shipment;
import io.comptoir.domain.stock.StockKey;
import io.comptoir.domain.stock.StockLevel;
import io.comptoir.domain.stock.StockMove;
import io.comptoir.domain.stock.StockRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every keeper of stock does. */
public interface StockContract {

    Stamp NOW = Callers.with().now();

    Stock stock();

    QuantityLedger ledger();

    Ids ids();

    <T> T committed(Supplier<T> what);

    /** An empty shelf of a new product. */
    StockKey shelf();

    default StockKeeping keeping() {
        return new StockKeeping(stock(), ledger(), ids());
    }

    default StockLevel level(StockKey shelf) {
        return committed(() -> stock().lock(new Stock.Wanted(Map.of(shelf, BigDecimal.ZERO), List.of(), false))
                .level(shelf));
    }

    default void run(Runnable what) {
        committed(() -> {
            what.run();
            return what;
        });
    }

    default StockKey filled(String quantity) {
        var shelf = shelf();
        run(() -> keeping().receive(List.of(receipt(shelf, quantity, "2.00")), NOW));
        return shelf;
    }

    default Receipt receipt(StockKey shelf, String quantity, String cost) {
        var cause = new StockMove.Cause("ADJUSTMENT", ids().next(), ids().next(), "count");
        return new Receipt(
                ids().next(),
                shelf,
                Location.ADJUSTMENT,
                Location.INTERNAL,
                new BigDecimal(quantity),
                new BigDecimal(cost),
                cause);
    }

    default Demand demand(StockKey shelf, String quantity) {
        var holder = new Reservation.Holder(DocumentType.ORDER, ids().next());
        return new Demand(ids().next(), holder, shelf, new BigDecimal(quantity), null);
    }

    default Shipment shipment(StockKey shelf, UUID heldBy, String quantity, UUID note) {
        var cause = new StockMove.Cause("DELIVERY_NOTE", note, ids().next(), null);
        return new Shipment(ids().next(), shelf, heldBy, new BigDecimal(quantity), cause);
    }

    default BigDecimal booked(UUID line) {
        return committed(() -> ledger().progress(List.of(line)).get(line).of(QuantityKind.RESERVED));
    }

    @Test
    default void holds_what_is_there_and_books_it_in_the_ledger() {
        var shelf = filled("10");
        var first = demand(shelf, "6");
        var second = demand(shelf, "6");

        run(() -> keeping().reserve(List.of(first, second)));

        assertThat(level(shelf).reserved()).isEqualByComparingTo("10");
        assertThat(booked(first.lineId())).isEqualByComparingTo("6");
        assertThat(booked(second.lineId())).isEqualByComparingTo("4");
        assertThat(committed(() -> stock().held(List.of(second.lineId()))).get(second.lineId()))
                .isEqualByComparingTo("4");
    }

    @Test
    default void gives_what_comes_free_to_those_who_wait() {
        var shelf = filled("5");
        var first = demand(shelf, "5");
        var waiting = demand(shelf, "3");
        run(() -> keeping().reserve(List.of(first)));
        run(() -> keeping().reserve(List.of(waiting)));

        run(() -> keeping().release(List.of(first.lineId())));

        assertThat(booked(first.lineId())).isEqualByComparingTo("0");
        assertThat(booked(waiting.lineId())).isEqualByComparingTo("3");
        assertThat(level(shelf).available()).isEqualByComparingTo("2");
    }

    @Test
    default void gives_what_comes_in_to_those_who_wait() {
        var shelf = shelf();
        var waiting = demand(shelf, "3");
        run(() -> keeping().reserve(List.of(waiting)));

        run(() -> keeping().receive(List.of(receipt(shelf, "2", "1")), NOW));

        assertThat(booked(waiting.lineId())).isEqualByComparingTo("2");
    }

    @Test
    default void ships_what_was_held_at_the_average_cost_and_takes_it_back_again() {
        var shelf = filled("10");
        var line = demand(shelf, "6");
        var note = ids().next();
        run(() -> keeping().reserve(List.of(line)));
        var shipment = shipment(shelf, line.lineId(), "4", note);

        var costs = committed(() -> keeping().ship(List.of(shipment), NOW));

        assertThat(costs.get(shipment.cause().lineId())).isEqualByComparingTo("2");
        assertThat(level(shelf).onHand()).isEqualByComparingTo("6");
        assertThat(booked(line.lineId())).isEqualByComparingTo("2");
        run(() -> keeping().reverse(note, NOW));
        assertThat(level(shelf).onHand()).isEqualByComparingTo("10");
        run(() -> keeping().reverse(note, NOW));
        assertThat(level(shelf).onHand()).isEqualByComparingTo("10");
    }

    @Test
    default void never_ships_what_others_hold() {
        var shelf = filled("5");
        run(() -> keeping().reserve(List.of(demand(shelf, "4"))));

        assertRefused(
                () -> run(() -> keeping().ship(List.of(shipment(shelf, null, "2", ids().next())), NOW)),
                StockRule.STOCK_SHORT);
        assertThat(level(shelf).onHand()).isEqualByComparingTo("5");
    }

    @Test
    default void passes_reservations_on() {
        var shelf = filled("5");
        var quote = demand(shelf, "5");
        var order = ids().next();
        run(() -> keeping().reserve(List.of(quote)));

        run(() -> keeping()
                .handOver(List.of(new HandOver(
                        quote.lineId(),
                        order,
                        new Reservation.Holder(DocumentType.ORDER, ids().next()),
                        new BigDecimal("3")))));

        assertThat(booked(quote.lineId())).isEqualByComparingTo("2");
        assertThat(booked(order)).isEqualByComparingTo("3");
        assertThat(level(shelf).reserved()).isEqualByComparingTo("5");
    }

    @Test
    default void takes_back_from_those_who_came_last_when_goods_are_missing() {
        var shelf = filled("10");
        var first = demand(shelf, "5");
        var last = demand(shelf, "5");
        run(() -> keeping().reserve(List.of(first)));
        run(() -> keeping().reserve(List.of(last)));

        run(() -> keeping().lose(List.of(shipment(shelf, null, "6", ids().next())), NOW));

        assertThat(booked(first.lineId())).isEqualByComparingTo("4");
        assertThat(booked(last.lineId())).isEqualByComparingTo("0");
    }

    @Test
    default void lets_go_of_what_a_line_no_longer_wants() {
        var shelf = filled("5");
        var line = demand(shelf, "5");
        run(() -> keeping().reserve(List.of(line)));

        run(() -> keeping().lower(Map.of(line.lineId(), new BigDecimal("2"))));

        assertThat(booked(line.lineId())).isEqualByComparingTo("2");
        assertThat(committed(() -> keeping().shortages(List.of(demand(shelf, "5"))))
                        .values())
                .singleElement()
                .satisfies(q -> assertThat(q).isEqualByComparingTo("2"));
    }
}
