package io.comptoir.domain.stock;

import io.comptoir.domain.stock.StockChanges.HeldChange;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The levels of some shelves and who holds what of them. What is held is counted on the shelf in the same step. */
final class Holdings {

    private final Map<StockKey, StockLevel> levels = new LinkedHashMap<>();
    private final Map<UUID, Reservation> reservations = new LinkedHashMap<>();
    private final Map<StockKey, StockLevel> levelsBefore;
    private final Map<UUID, Reservation> before;

    Holdings(Collection<StockLevel> levels, Collection<Reservation> reservations) {
        levels.forEach(l -> this.levels.put(l.stock(), l));
        reservations.forEach(r -> this.reservations.put(r.lineId(), r));
        this.levelsBefore = Map.copyOf(this.levels);
        this.before = Map.copyOf(this.reservations);
    }

    Holdings copy() {
        return new Holdings(levels.values(), reservations.values());
    }

    StockLevel level(StockKey stock) {
        return levels.getOrDefault(stock, new StockLevel(stock, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    Optional<Reservation> find(@Nullable UUID lineId) {
        return lineId == null ? Optional.empty() : Optional.ofNullable(reservations.get(lineId));
    }

    BigDecimal held(UUID lineId) {
        return find(lineId).map(Reservation::held).orElse(BigDecimal.ZERO);
    }

    void put(StockKey stock, BigDecimal quantity) {
        var level = level(stock);
        levels.put(stock, new StockLevel(stock, level.onHand().add(quantity), level.reserved()));
    }

    /** {@code next} takes the place of what its line held before. */
    void keep(Reservation next) {
        var level = level(next.stock());
        var change = next.held().subtract(held(next.lineId()));
        levels.put(
                next.stock(),
                new StockLevel(next.stock(), level.onHand(), level.reserved().add(change)));
        if (next.wanted().signum() > 0) {
            reservations.put(next.lineId(), next);
        } else {
            reservations.remove(next.lineId());
        }
    }

    /** Gives a waiting line what is free, as far as it goes. */
    void serve(Reservation waiting) {
        var given = waiting.missing().min(level(waiting.stock()).available());
        if (given.signum() > 0) {
            keep(waiting.holding(waiting.held().add(given)));
        }
    }

    void serveAll() {
        reservations.values().stream()
                .filter(Reservation::waits)
                .sorted(Reservation.PRIORITY)
                .toList()
                .forEach(this::serve);
    }

    /** Those who would be served last give back, so that {@code missing} comes free. */
    void takeBack(StockKey stock, BigDecimal missing) {
        var left = missing.max(BigDecimal.ZERO);
        var lastFirst = reservations.values().stream()
                .filter(r -> r.stock().equals(stock))
                .sorted(Reservation.PRIORITY.reversed())
                .toList();
        for (var r : lastFirst) {
            var back = r.held().min(left);
            keep(r.holding(r.held().subtract(back)));
            left = left.subtract(back);
        }
    }

    List<StockLevel> changedLevels() {
        return levels.values().stream()
                .filter(l -> !l.equals(levelsBefore.get(l.stock())))
                .toList();
    }

    List<Reservation> changed() {
        return reservations.values().stream()
                .filter(r -> !r.equals(before.get(r.lineId())))
                .toList();
    }

    List<UUID> gone() {
        return before.keySet().stream()
                .filter(id -> !reservations.containsKey(id))
                .toList();
    }

    List<HeldChange> heldChanges() {
        var all = new LinkedHashMap<UUID, Reservation>(before);
        all.putAll(reservations);
        return Stream.of(all.values())
                .flatMap(Collection::stream)
                .map(r ->
                        new HeldChange(r.lineId(), r.holder(), held(r.lineId()).subtract(heldBefore(r))))
                .filter(c -> c.change().signum() != 0)
                .toList();
    }

    private BigDecimal heldBefore(Reservation r) {
        var earlier = before.get(r.lineId());
        return earlier == null ? BigDecimal.ZERO : earlier.held();
    }
}
