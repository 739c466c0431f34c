package io.comptoir.application.stock;

import io.comptoir.domain.stock.Shelves;
import io.comptoir.domain.stock.StockKey;
import io.comptoir.domain.stock.StockMove;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What lies in the warehouses, and for whom it is held. A constant number of statements, however many lines. */
public interface Stock {

    /**
     * What somebody wants to work on.
     *
     * @param shelves with what may come in there; zero where nothing does
     * @param lines whose reservations are to change; their shelves come with them
     * @param holders whether everybody who holds something of the shelves is needed, because it may be taken back
     */
    record Wanted(Map<StockKey, BigDecimal> shelves, Collection<UUID> lines, boolean holders) {

        public Wanted {
            shelves = Map.copyOf(shelves);
            lines = List.copyOf(lines);
        }
    }

    /**
     * The shelves, nobody else's until the transaction ends, with the reservations of the lines and of those who
     * might be served. Shelves are always locked in the same order, by product and warehouse, and after every
     * document, so that nobody waits in a circle.
     */
    Shelves lock(Wanted wanted);

    /** Writes what changed on shelves that were locked. */
    void save(Shelves shelves);

    /** The moves that a document caused and that were not taken back. */
    List<StockMove> standing(UUID causeId);

    /** Which of these products have stock at all; unknown products are not named. */
    Map<UUID, Boolean> tracked(Collection<UUID> productIds);

    /** Whether any of these lines has a reservation, be it one that waits. */
    boolean reserved(Collection<UUID> lineIds);

    /** What each of these lines holds; lines that hold nothing are not named. */
    Map<UUID, BigDecimal> held(Collection<UUID> lineIds);
}
