package io.comptoir.application.stock;

import io.comptoir.domain.stock.AverageCost;
import io.comptoir.domain.stock.Location;
import io.comptoir.domain.stock.Reservation;
import io.comptoir.domain.stock.Shelves;
import io.comptoir.domain.stock.StockKey;
import io.comptoir.domain.stock.StockLevel;
import io.comptoir.domain.stock.StockMove;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stock kept in memory; everybody's reservations are at hand. */
public final class InMemoryStock implements Stock {

    private final Map<StockKey, StockLevel> levels = new LinkedHashMap<>();
    private final Map<UUID, Reservation> reservations = new LinkedHashMap<>();
    private final Map<UUID, BigDecimal> costs = new HashMap<>();
    private final List<StockMove> moves = new ArrayList<>();

    /** So much is on the shelf, as if it had always been. */
    public InMemoryStock with(StockKey stock, String onHand) {
        levels.put(stock, new StockLevel(stock, new BigDecimal(onHand), BigDecimal.ZERO));
        return this;
    }

    public StockLevel level(StockKey stock) {
        return levels.getOrDefault(stock, new StockLevel(stock, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    public List<StockMove> moves() {
        return List.copyOf(moves);
    }

    @Override
    public Shelves lock(Wanted wanted) {
        var averages = costs.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new AverageCost(onHand(e.getKey()), e.getValue())));
        var last = reservations.values().stream()
                .mapToLong(Reservation::turn)
                .max()
                .orElse(0);
        return new Shelves(levels.values(), reservations.values(), averages, last);
    }

    @Override
    public void save(Shelves shelves) {
        var changes = shelves.changes();
        changes.levels().forEach(l -> levels.put(l.stock(), l));
        changes.reservations().forEach(r -> reservations.put(r.lineId(), r));
        changes.gone().forEach(reservations::remove);
        costs.putAll(changes.costs());
        moves.addAll(changes.moves());
    }

    @Override
    public List<StockMove> standing(UUID causeId) {
        var takenBack = moves.stream().map(StockMove::reversalOf).toList();
        return moves.stream()
                .filter(m -> m.cause().id().equals(causeId) && m.reversalOf() == null && !takenBack.contains(m.id()))
                .toList();
    }

    @Override
    public Map<UUID, Boolean> tracked(Collection<UUID> productIds) {
        return productIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> true));
    }

    @Override
    public boolean reserved(Collection<UUID> lineIds) {
        return reservations.values().stream().anyMatch(r -> lineIds.contains(r.lineId()));
    }

    @Override
    public Map<UUID, BigDecimal> held(Collection<UUID> lineIds) {
        return reservations.values().stream()
                .filter(r -> lineIds.contains(r.lineId()) && r.held().signum() > 0)
                .collect(Collectors.toMap(Reservation::lineId, Reservation::held));
    }

    /** What the moves say is on the shelf. */
    public BigDecimal counted(StockKey stock) {
        return moves.stream()
                .filter(m -> m.stock().equals(stock))
                .map(m -> sign(m.to()).subtract(sign(m.from())).multiply(m.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sign(Location location) {
        return location == Location.INTERNAL ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private BigDecimal onHand(UUID productId) {
        return levels.values().stream()
                .filter(l -> l.stock().productId().equals(productId))
                .map(StockLevel::onHand)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
