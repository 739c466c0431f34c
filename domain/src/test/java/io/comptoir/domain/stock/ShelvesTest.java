package io.comptoir.domain.stock;

import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.stock.StockChanges.HeldChange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShelvesTest {

    private static final StockKey SHELF = new StockKey(id(1), id(2));
    private static final Stamp NOW =
            new Stamp(new Actor(null, "test"), Instant.parse("2026-11-21T09:00:00Z"), LocalDate.parse("2026-11-21"));

    private static UUID id(long n) {
        return new UUID(0x7000L, n);
    }

    private static BigDecimal dec(String value) {
        return new BigDecimal(value);
    }

    private static Shelves with(String onHand) {
        return new Shelves(List.of(new StockLevel(SHELF, dec(onHand), BigDecimal.ZERO)), List.of(), Map.of(), 0);
    }

    private static Demand demand(long line, String quantity) {
        return demand(line, quantity, null);
    }

    private static Demand demand(long line, String quantity, @Nullable String promised) {
        return new Demand(
                id(line),
                new Reservation.Holder(DocumentType.ORDER, id(1000 + line)),
                SHELF,
                dec(quantity),
                promised == null ? null : LocalDate.parse(promised));
    }

    private static Shipment shipment(long line, @Nullable UUID heldBy, String quantity) {
        return new Shipment(id(5000 + line), SHELF, heldBy, dec(quantity), cause(line));
    }

    private static Receipt receipt(String quantity, @Nullable String cost, Location from, Location to) {
        return new Receipt(id(6000), SHELF, from, to, dec(quantity), cost == null ? null : dec(cost), cause(60));
    }

    private static StockMove.Cause cause(long line) {
        return new StockMove.Cause("TEST", id(7000), id(line), null);
    }

    @Nested
    class Reserving {

        @Test
        void holds_what_is_there_and_lets_the_rest_wait() {
            var shelves = with("10");

            shelves.reserve(List.of(demand(11, "6"), demand(12, "6")));

            assertThat(shelves.held(id(11))).isEqualByComparingTo("6");
            assertThat(shelves.held(id(12))).isEqualByComparingTo("4");
            assertThat(shelves.level(SHELF).available()).isEqualByComparingTo("0");
        }

        @Test
        void again_replaces_what_was_asked_before() {
            var shelves = with("10");
            shelves.reserve(List.of(demand(11, "6")));

            shelves.reserve(List.of(demand(11, "2")));

            assertThat(shelves.held(id(11))).isEqualByComparingTo("2");
            assertThat(shelves.level(SHELF).reserved()).isEqualByComparingTo("2");
        }

        @Test
        void tells_what_would_be_missing_without_touching_anything() {
            var shelves = with("10");

            assertThat(shelves.shortages(List.of(demand(11, "6"), demand(12, "6"))))
                    .containsExactly(Map.entry(id(12), dec("2")));
            assertThat(shelves.changes().reservations()).isEmpty();
        }

        @Test
        void moves_with_the_line_to_another_warehouse() {
            var elsewhere = new StockKey(id(1), id(3));
            var shelves = new Shelves(
                    List.of(
                            new StockLevel(SHELF, dec("5"), BigDecimal.ZERO),
                            new StockLevel(elsewhere, dec("5"), BigDecimal.ZERO)),
                    List.of(),
                    Map.of(),
                    0);
            shelves.reserve(List.of(demand(11, "4")));

            shelves.reserve(List.of(
                    new Demand(id(11), new Reservation.Holder(DocumentType.ORDER, id(1)), elsewhere, dec("4"), null)));

            assertThat(shelves.level(SHELF).reserved()).isEqualByComparingTo("0");
            assertThat(shelves.level(elsewhere).reserved()).isEqualByComparingTo("4");
        }
    }

    @Nested
    class Releasing {

        @Test
        void serves_those_who_wait_the_earliest_promise_first() {
            var shelves = with("5");
            shelves.reserve(List.of(demand(11, "5"), demand(12, "3"), demand(13, "3", "2026-12-01")));

            shelves.release(List.of(id(11)));

            assertThat(shelves.held(id(13))).isEqualByComparingTo("3");
            assertThat(shelves.held(id(12))).isEqualByComparingTo("2");
            assertThat(shelves.held(id(11))).isEqualByComparingTo("0");
        }

        @Test
        void a_part_keeps_the_rest_and_no_longer_waits() {
            var shelves = with("5");
            shelves.reserve(List.of(demand(11, "8"), demand(12, "1")));

            shelves.lower(Map.of(id(11), dec("9")));
            assertThat(shelves.held(id(11))).isEqualByComparingTo("5");
            shelves.lower(Map.of(id(11), dec("3")));

            assertThat(shelves.held(id(11))).isEqualByComparingTo("3");
            assertThat(shelves.held(id(12))).isEqualByComparingTo("1");
            assertThat(shelves.level(SHELF).available()).isEqualByComparingTo("1");
        }

        @Test
        void says_by_how_much_each_line_changed() {
            var shelves = new Shelves(
                    List.of(new StockLevel(SHELF, dec("5"), dec("5"))),
                    List.of(held(11, "5", "5"), held(12, "5", "0")),
                    Map.of(),
                    9);

            shelves.release(List.of(id(11)));

            assertThat(shelves.changes().held())
                    .extracting(HeldChange::lineId, HeldChange::change)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(id(11), dec("-5")),
                            org.assertj.core.groups.Tuple.tuple(id(12), dec("5")));
            assertThat(shelves.changes().gone()).containsExactly(id(11));
        }

        private static Reservation held(long line, String wanted, String held) {
            return new Reservation(
                    id(line),
                    new Reservation.Holder(DocumentType.ORDER, id(1)),
                    SHELF,
                    dec(wanted),
                    dec(held),
                    null,
                    line);
        }
    }

    @Nested
    class HandingOver {

        @Test
        void passes_what_the_quote_held_to_the_order() {
            var shelves = with("5");
            shelves.reserve(List.of(demand(11, "5"), demand(12, "5")));

            shelves.handOver(
                    List.of(new HandOver(id(11), id(21), new Reservation.Holder(DocumentType.ORDER, id(1)), dec("3"))));

            assertThat(shelves.held(id(21))).isEqualByComparingTo("3");
            assertThat(shelves.held(id(11))).isEqualByComparingTo("2");
            assertThat(shelves.held(id(12))).isEqualByComparingTo("0");
            assertThat(shelves.level(SHELF).reserved()).isEqualByComparingTo("5");
        }

        @Test
        void of_a_line_that_held_nothing_is_nothing() {
            var shelves = with("5");

            shelves.handOver(
                    List.of(new HandOver(id(11), id(21), new Reservation.Holder(DocumentType.ORDER, id(1)), dec("3"))));

            assertThat(shelves.changes().reservations()).isEmpty();
        }
    }

    @Nested
    class Shipping {

        @Test
        void takes_what_was_held_and_leaves_the_rest_of_the_line_held() {
            var shelves = with("10");
            shelves.reserve(List.of(demand(11, "8")));

            shelves.ship(List.of(shipment(31, id(11), "5")), NOW);

            assertThat(shelves.level(SHELF).onHand()).isEqualByComparingTo("5");
            assertThat(shelves.held(id(11))).isEqualByComparingTo("3");
            assertThat(shelves.changes().moves()).singleElement().satisfies(m -> {
                assertThat(m.from()).isEqualTo(Location.INTERNAL);
                assertThat(m.to()).isEqualTo(Location.CUSTOMER);
            });
        }

        @Test
        void never_takes_what_others_hold_nor_what_is_not_there() {
            var shelves = with("10");
            shelves.reserve(List.of(demand(11, "8")));

            assertRefused(() -> shelves.ship(List.of(shipment(31, null, "3")), NOW), StockRule.STOCK_SHORT);
            shelves.ship(List.of(shipment(32, null, "2")), NOW);

            assertThat(shelves.level(SHELF).available()).isEqualByComparingTo("0");
        }
    }

    @Nested
    class Receiving {

        @Test
        void gives_at_once_to_those_who_wait() {
            var shelves = with("0");
            shelves.reserve(List.of(demand(11, "4")));

            shelves.receive(List.of(receipt("6", "2.00", Location.ADJUSTMENT, Location.INTERNAL)), NOW);

            assertThat(shelves.held(id(11))).isEqualByComparingTo("4");
            assertThat(shelves.level(SHELF).available()).isEqualByComparingTo("2");
            assertThat(shelves.changes().costs()).containsEntry(id(1), dec("2.000000"));
        }

        @Test
        void what_is_not_fit_for_sale_reaches_nobody() {
            var shelves = with("0");
            shelves.reserve(List.of(demand(11, "4")));

            shelves.receive(List.of(receipt("6", "2", Location.CUSTOMER, Location.QUARANTINE)), NOW);

            assertThat(shelves.held(id(11))).isEqualByComparingTo("0");
            assertThat(shelves.level(SHELF).onHand()).isEqualByComparingTo("0");
            assertThat(shelves.changes().costs()).isEmpty();
        }

        @Test
        void averages_the_cost_by_quantity() {
            assertThat(new AverageCost(dec("10"), dec("2"))
                            .received(dec("30"), dec("4"))
                            .average())
                    .isEqualByComparingTo("3.5");
            assertThat(new AverageCost(dec("-5"), dec("2"))
                            .received(dec("1"), dec("4"))
                            .average())
                    .isEqualByComparingTo("4");
            assertThat(AverageCost.NONE.received(BigDecimal.ZERO, dec("4"))).isEqualTo(AverageCost.NONE);
        }
    }

    @Nested
    class Losing {

        @Test
        void takes_back_from_the_last_in_turn() {
            var shelves = with("10");
            shelves.reserve(List.of(demand(11, "5"), demand(12, "5")));

            shelves.lose(List.of(shipment(31, null, "6")), NOW);

            assertThat(shelves.held(id(11))).isEqualByComparingTo("4");
            assertThat(shelves.held(id(12))).isEqualByComparingTo("0");
            assertThat(shelves.level(SHELF).onHand()).isEqualByComparingTo("4");
        }

        @Test
        void more_than_there_is_is_refused() {
            assertRefused(() -> with("1").lose(List.of(shipment(31, null, "2")), NOW), StockRule.STOCK_SHORT);
        }
    }

    @Nested
    class Reversing {

        @Test
        void a_shipment_brings_the_goods_back() {
            var shelves = with("5");
            shelves.ship(List.of(shipment(31, null, "5")), NOW);
            var move = shelves.changes().moves().getFirst();

            shelves.reverse(Map.of(id(99), move), NOW);

            assertThat(shelves.level(SHELF).onHand()).isEqualByComparingTo("5");
            assertThat(shelves.changes().moves().getLast().reversalOf()).isEqualTo(move.id());
        }

        @Test
        void a_receipt_is_refused_once_the_goods_are_promised() {
            var shelves = with("0");
            shelves.receive(List.of(receipt("5", null, Location.CUSTOMER, Location.INTERNAL)), NOW);
            var move = shelves.changes().moves().getFirst();
            shelves.reserve(List.of(demand(11, "1")));

            assertRefused(() -> shelves.reverse(Map.of(id(99), move), NOW), StockRule.STOCK_SHORT);
        }
    }

    @Test
    void whatever_happens_nothing_is_promised_twice() {
        qt().forAll(lists().of(integers().between(0, 39)).ofSizeBetween(1, 40)).checkAssert(steps -> {
            var shelves = with("7");
            int n = 0;
            for (int step : steps) {
                n++;
                act(shelves, step, n);

                var level = shelves.level(SHELF);
                assertThat(level.reserved()).isBetween(BigDecimal.ZERO, level.onHand());
                assertThat(held(shelves)).isEqualByComparingTo(level.reserved());
            }
        });
    }

    private static void act(Shelves shelves, int step, int n) {
        int line = 11 + step % 5;
        var quantity = String.valueOf(1 + step % 4);
        try {
            switch (step % 8) {
                case 0, 1 -> shelves.reserve(List.of(demand(line, quantity)));
                case 2 -> shelves.release(List.of(id(line)));
                case 3 -> shelves.ship(List.of(shipment(100 + n, id(line), quantity)), NOW);
                case 4 ->
                    shelves.receive(List.of(receipt(quantity, null, Location.ADJUSTMENT, Location.INTERNAL)), NOW);
                case 5 -> shelves.lose(List.of(shipment(200 + n, null, quantity)), NOW);
                case 6 -> shelves.lower(Map.of(id(line), dec("1")));
                default ->
                    shelves.handOver(List.of(new HandOver(
                            id(line), id(50 + n), new Reservation.Holder(DocumentType.ORDER, id(1)), dec("1"))));
            }
        } catch (io.comptoir.domain.shared.error.DomainException.StateConflict short_) {
            assertThat(short_.refusal().rule()).isEqualTo(StockRule.STOCK_SHORT);
        }
    }

    private static BigDecimal held(Shelves shelves) {
        return shelves.changes().reservations().stream()
                .map(Reservation::held)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
