package io.comptoir.domain.stock;

import io.comptoir.domain.shared.document.Stamp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Shelves that somebody works on while nobody else does. Goods are held for lines, leave, come in and are counted;
 * at every moment what is held is there, so the same piece is never promised twice, and what comes free goes at
 * once to those who wait, in their order.
 */
public final class Shelves {

    private final Holdings holdings;
    private final Map<UUID, AverageCost> costs;
    private final Map<UUID, BigDecimal> changedCosts = new HashMap<>();
    private final List<StockMove> moves = new ArrayList<>();
    private long turn;

    /**
     * @param costs by product
     * @param lastTurn a turn that nobody who waits is after
     */
    public Shelves(
            Collection<StockLevel> levels,
            Collection<Reservation> reservations,
            Map<UUID, AverageCost> costs,
            long lastTurn) {
        this.holdings = new Holdings(levels, reservations);
        this.costs = new HashMap<>(costs);
        this.turn = lastTurn;
    }

    /** Holds what is free for each demand; the rest waits. Asking again for a line replaces what it asked before. */
    public void reserve(List<Demand> demands) {
        reserve(holdings, demands);
    }

    /** How much of each demand could not be held now, by line; nothing is changed. */
    public Map<UUID, BigDecimal> shortages(List<Demand> demands) {
        var trial = holdings.copy();
        reserve(trial, demands);
        var missing = new LinkedHashMap<UUID, BigDecimal>();
        demands.forEach(d ->
                trial.find(d.lineId()).filter(Reservation::waits).ifPresent(r -> missing.put(r.lineId(), r.missing())));
        return missing;
    }

    /** The lines want nothing any more; what they held goes to those who wait. */
    public void release(Collection<UUID> lineIds) {
        lineIds.forEach(id -> holdings.find(id).ifPresent(r -> holdings.keep(r.wanting(BigDecimal.ZERO))));
        holdings.serveAll();
    }

    /** Lines that want less than they hold give back the difference; those that want more keep what they hold. */
    public void lower(Map<UUID, BigDecimal> wanted) {
        wanted.forEach((line, quantity) ->
                holdings.find(line).ifPresent(r -> holdings.keep(r.wanting(quantity.min(r.held())))));
        holdings.serveAll();
    }

    /** What a line held becomes another line's, with its turn. */
    public void handOver(List<HandOver> handOvers) {
        for (var h : handOvers) {
            holdings.find(h.fromLine()).ifPresent(from -> {
                var quantity = h.quantity().min(from.wanted());
                var held = quantity.min(from.held());
                holdings.keep(from.shipped(quantity));
                holdings.keep(new Reservation(
                        h.toLine(), h.holder(), from.stock(), quantity, held, from.promised(), from.turn()));
            });
        }
    }

    /** Goods leave: those held for their lines first, then what is free. Refuses to take what others hold. */
    public void ship(List<Shipment> shipments, Stamp now) {
        for (var s : shipments) {
            holdings.find(s.heldBy())
                    .filter(own -> own.stock().equals(s.stock()))
                    .ifPresent(own -> holdings.keep(own.shipped(s.quantity())));
            requireFree(s.stock(), s.quantity());
            move(s.moveId(), s.stock(), Location.INTERNAL, Location.CUSTOMER, s.quantity(), s.cause(), now);
        }
    }

    /** Goods come in; what is fit for sale goes to those who wait. */
    public void receive(List<Receipt> receipts, Stamp now) {
        for (var r : receipts) {
            var unitCost = r.unitCost();
            if (unitCost != null && r.to() == Location.INTERNAL) {
                average(r.stock().productId(), cost(r.stock()).received(r.quantity(), unitCost));
            }
            move(r.moveId(), r.stock(), r.from(), r.to(), r.quantity(), r.cause(), now);
        }
        holdings.serveAll();
    }

    /** Goods are found missing. Those who would have been served last wait again where too little is left. */
    public void lose(List<Shipment> losses, Stamp now) {
        for (var s : losses) {
            var level = holdings.level(s.stock());
            requireLeft(s.stock(), s.quantity(), level.onHand());
            holdings.takeBack(s.stock(), s.quantity().subtract(level.available()));
            move(s.moveId(), s.stock(), Location.INTERNAL, Location.ADJUSTMENT, s.quantity(), s.cause(), now);
        }
    }

    /** Moves go back where they came from; each under its new id. */
    public void reverse(Map<UUID, StockMove> reversals, Stamp now) {
        reversals.forEach((id, m) -> {
            if (m.to() == Location.INTERNAL) {
                requireFree(m.stock(), m.quantity());
            }
            add(new StockMove(id, m.stock(), m.to(), m.from(), m.quantity(), m.unitCost(), m.cause(), now, m.id()));
        });
        holdings.serveAll();
    }

    public BigDecimal held(UUID lineId) {
        return holdings.held(lineId);
    }

    public StockLevel level(StockKey stock) {
        return holdings.level(stock);
    }

    /** What is to be written. */
    public StockChanges changes() {
        return new StockChanges(
                holdings.changedLevels(),
                holdings.changed(),
                holdings.gone(),
                holdings.heldChanges(),
                List.copyOf(moves),
                Map.copyOf(changedCosts));
    }

    private void reserve(Holdings on, List<Demand> demands) {
        for (var d : demands) {
            turn++;
            var wish = on.find(d.lineId())
                    .filter(r -> r.stock().equals(d.stock()))
                    .map(r -> r.wanting(d.quantity()))
                    .orElseGet(() -> new Reservation(
                            d.lineId(), d.holder(), d.stock(), d.quantity(), BigDecimal.ZERO, d.promised(), turn));
            on.find(d.lineId())
                    .filter(r -> !r.stock().equals(d.stock()))
                    .ifPresent(r -> on.keep(r.wanting(BigDecimal.ZERO)));
            on.keep(wish);
            on.serve(wish);
        }
        on.serveAll();
    }

    private void requireFree(StockKey stock, BigDecimal quantity) {
        requireLeft(stock, quantity, holdings.level(stock).available());
    }

    private static void requireLeft(StockKey stock, BigDecimal quantity, BigDecimal left) {
        StockRule.STOCK_SHORT.check(
                left.compareTo(quantity) >= 0,
                "productId",
                stock.productId().toString(),
                "warehouseId",
                stock.warehouseId().toString(),
                "wanted",
                quantity,
                "available",
                left);
    }

    private void move(
            UUID id,
            StockKey stock,
            Location from,
            Location to,
            BigDecimal quantity,
            StockMove.Cause cause,
            Stamp now) {
        add(new StockMove(id, stock, from, to, quantity, cost(stock).average(), cause, now, null));
    }

    private void add(StockMove move) {
        moves.add(move);
        if (move.from() == Location.INTERNAL) {
            holdings.put(move.stock(), move.quantity().negate());
        }
        if (move.to() == Location.INTERNAL) {
            holdings.put(move.stock(), move.quantity());
        }
    }

    private AverageCost cost(StockKey stock) {
        return costs.getOrDefault(stock.productId(), AverageCost.NONE);
    }

    private void average(UUID productId, AverageCost after) {
        costs.put(productId, after);
        changedCosts.put(productId, after.average());
    }
}
