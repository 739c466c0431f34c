package io.comptoir.application.stock;

import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.application.stock.Stock.Wanted;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import io.comptoir.domain.stock.Demand;
import io.comptoir.domain.stock.HandOver;
import io.comptoir.domain.stock.Receipt;
import io.comptoir.domain.stock.Shelves;
import io.comptoir.domain.stock.Shipment;
import io.comptoir.domain.stock.StockChanges.HeldChange;
import io.comptoir.domain.stock.StockKey;
import io.comptoir.domain.stock.StockMove;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that changes stock, for all documents alike. What lines come to hold, or lose, is booked in the ledger
 * of quantities as RESERVED in the same step, also for the lines of other documents that get what came free.
 */
@Service
public class StockKeeping {

    private final Stock stock;
    private final QuantityLedger ledger;
    private final Ids ids;

    public StockKeeping(Stock stock, QuantityLedger ledger, Ids ids) {
        this.stock = stock;
        this.ledger = ledger;
        this.ids = ids;
    }

    /** Holds what is there; the rest waits until something comes free. */
    public void reserve(List<Demand> demands) {
        if (!demands.isEmpty()) {
            work(wanted(demands), shelves -> shelves.reserve(demands));
        }
    }

    /** What is missing for each demand, by line. The shelves stay locked, so that it stays true. */
    public Map<UUID, BigDecimal> shortages(List<Demand> demands) {
        return demands.isEmpty() ? Map.of() : stock.lock(wanted(demands)).shortages(demands);
    }

    /** The lines want nothing any more. */
    public void release(Collection<UUID> lineIds) {
        work(new Wanted(Map.of(), lineIds, false), shelves -> shelves.release(lineIds));
    }

    /** Whether any of these lines holds something, or waits for it. */
    public boolean reservedFor(Collection<UUID> lineIds) {
        return !lineIds.isEmpty() && stock.reserved(lineIds);
    }

    /** Lines that are to have less give back what they hold above it; nobody gets more, and nobody waits. */
    public void lower(Map<UUID, BigDecimal> wanted) {
        work(new Wanted(Map.of(), wanted.keySet(), false), shelves -> shelves.lower(wanted));
    }

    /** What lines of a quote hold passes to the lines of its order. */
    public void handOver(List<HandOver> handOvers) {
        var lines = handOvers.stream()
                .flatMap(h -> Stream.of(h.fromLine(), h.toLine()))
                .toList();
        work(new Wanted(Map.of(), lines, false), shelves -> shelves.handOver(handOvers));
    }

    /**
     * Goods leave.
     *
     * @return what one unit was worth, by the line that caused the move
     */
    public Map<UUID, BigDecimal> ship(List<Shipment> shipments, Stamp now) {
        var lines =
                shipments.stream().flatMap(s -> Stream.ofNullable(s.heldBy())).toList();
        var keys = keys(shipments.stream().map(Shipment::stock));
        return work(new Wanted(keys, lines, false), shelves -> shelves.ship(shipments, now))
                .changes()
                .unitCosts();
    }

    /** Goods come in, and go on to those who wait for them. */
    public void receive(List<Receipt> receipts, Stamp now) {
        var keys = receipts.stream()
                .collect(Collectors.toMap(Receipt::stock, Receipt::quantity, BigDecimal::add, LinkedHashMap::new));
        work(new Wanted(keys, List.of(), false), shelves -> shelves.receive(receipts, now));
    }

    /** Goods are found missing. */
    public void lose(List<Shipment> losses, Stamp now) {
        var keys = keys(losses.stream().map(Shipment::stock));
        work(new Wanted(keys, List.of(), true), shelves -> shelves.lose(losses, now));
    }

    /** Takes back the moves that a document caused; the moves themselves stay, with their opposites. */
    public void reverse(UUID causeId, Stamp now) {
        var moves = stock.standing(causeId);
        var keys = moves.stream()
                .collect(Collectors.toMap(StockMove::stock, StockMove::quantity, BigDecimal::add, LinkedHashMap::new));
        var reversals = new LinkedHashMap<UUID, StockMove>();
        moves.forEach(m -> reversals.put(ids.next(), m));
        work(new Wanted(keys, List.of(), false), shelves -> shelves.reverse(reversals, now));
    }

    /** Which of these products have stock at all; unknown products are not named. */
    public Map<UUID, Boolean> tracked(Collection<UUID> productIds) {
        return stock.tracked(productIds);
    }

    private Shelves work(Wanted wanted, Consumer<Shelves> work) {
        var shelves = stock.lock(wanted);
        work.accept(shelves);
        stock.save(shelves);
        ledger.book(shelves.changes().held().stream().map(StockKeeping::entry).toList());
        return shelves;
    }

    private static QuantityEntry entry(HeldChange c) {
        return new QuantityEntry(
                c.lineId(),
                QuantityKind.RESERVED,
                c.change(),
                c.holder().type(),
                c.holder().id(),
                c.lineId());
    }

    private static Wanted wanted(List<Demand> demands) {
        return new Wanted(
                keys(demands.stream().map(Demand::stock)),
                demands.stream().map(Demand::lineId).toList(),
                false);
    }

    private static Map<StockKey, BigDecimal> keys(Stream<StockKey> keys) {
        return keys.distinct().collect(Collectors.toMap(k -> k, k -> BigDecimal.ZERO));
    }
}
