package io.comptoir.adapter.persistence.stock;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.stock.Stock;
import io.comptoir.domain.stock.AverageCost;
import io.comptoir.domain.stock.Shelves;
import io.comptoir.domain.stock.StockKey;
import io.comptoir.domain.stock.StockLevel;
import io.comptoir.domain.stock.StockMove;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Stock in PostgreSQL: the row of a level is the lock of its shelf. */
@Singleton
class PgStock implements Stock {

    private final Sql sql;
    private final StockRows rows;

    PgStock(Sql sql, StockRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    public Shelves lock(Wanted wanted) {
        var keys = new HashMap<StockKey, BigDecimal>(wanted.shelves());
        shelvesOf(wanted.lines()).forEach(k -> keys.putIfAbsent(k, BigDecimal.ZERO));
        if (keys.isEmpty()) {
            return new Shelves(List.of(), List.of(), Map.of(), 0);
        }
        makeShelves(keys.keySet());
        var levels = lockShelves(keys.keySet());
        boolean receives = keys.values().stream().anyMatch(q -> q.signum() > 0);
        return new Shelves(
                levels,
                rows.reservations(levels, keys, wanted),
                costs(keys.keySet(), receives),
                sql.one(
                                "SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint AS turn",
                                r -> r.longNumber("turn"))
                        .orElseThrow());
    }

    @Override
    public void save(Shelves shelves) {
        rows.write(shelves.changes());
    }

    @Override
    public List<StockMove> standing(UUID causeId) {
        return sql.list(
                "SELECT m.* FROM stock_move m WHERE m.company_id = ? AND m.cause_id = ? AND m.reversal_of IS NULL"
                        + " AND NOT EXISTS (SELECT FROM stock_move r"
                        + " WHERE r.company_id = m.company_id AND r.reversal_of = m.id) ORDER BY m.id",
                StockRows::move,
                Scope.companyId(),
                causeId);
    }

    @Override
    public Map<UUID, BigDecimal> held(Collection<UUID> lineIds) {
        var held = new HashMap<UUID, BigDecimal>();
        sql.list(
                        "SELECT line_id, held FROM stock_reservation"
                                + " WHERE company_id = ? AND line_id = ANY(?::uuid[]) AND held > 0",
                        r -> Map.entry(r.uuid("line_id"), r.quantity("held")),
                        Scope.companyId(),
                        lineIds)
                .forEach(e -> held.put(e.getKey(), e.getValue()));
        return held;
    }

    @Override
    public boolean reserved(Collection<UUID> lineIds) {
        return sql.one(
                        "SELECT 1 FROM stock_reservation WHERE company_id = ? AND line_id = ANY(?::uuid[]) LIMIT 1",
                        r -> true,
                        Scope.companyId(),
                        lineIds)
                .isPresent();
    }

    @Override
    public Map<UUID, Boolean> tracked(Collection<UUID> productIds) {
        var tracked = new HashMap<UUID, Boolean>();
        sql.list(
                        "SELECT id, stock_tracked FROM product WHERE company_id = ? AND id = ANY(?::uuid[])",
                        r -> Map.entry(r.uuid("id"), r.bool("stock_tracked")),
                        Scope.companyId(),
                        productIds)
                .forEach(e -> tracked.put(e.getKey(), e.getValue()));
        return tracked;
    }

    private List<StockKey> shelvesOf(Collection<UUID> lines) {
        return lines.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT DISTINCT product_id, warehouse_id FROM stock_reservation"
                                + " WHERE company_id = ? AND line_id = ANY(?::uuid[])",
                        StockRows::key,
                        Scope.companyId(),
                        lines);
    }

    /** In the order in which they are locked, so that two callers who both make them do not wait in a circle. */
    private void makeShelves(Collection<StockKey> keys) {
        sql.update("""
                INSERT INTO stock_level (company_id, product_id, warehouse_id)
                SELECT ?, k.product_id, k.warehouse_id
                  FROM unnest(?::uuid[], ?::uuid[]) AS k(product_id, warehouse_id)
                 WHERE NOT EXISTS (SELECT FROM stock_level l WHERE l.company_id = ?
                          AND l.product_id = k.product_id AND l.warehouse_id = k.warehouse_id)
                 ORDER BY 2, 3
                ON CONFLICT DO NOTHING
                """, Scope.companyId(), StockRows.products(keys), StockRows.warehouses(keys), Scope.companyId());
    }

    private List<StockLevel> lockShelves(Collection<StockKey> keys) {
        return sql.list(
                """
                SELECT l.product_id, l.warehouse_id, l.on_hand, l.reserved
                  FROM stock_level l
                 WHERE l.company_id = ?
                   AND (l.product_id, l.warehouse_id) IN (SELECT * FROM unnest(?::uuid[], ?::uuid[]))
                 ORDER BY l.product_id, l.warehouse_id
                   FOR UPDATE OF l
                """,
                r -> new StockLevel(StockRows.key(r), r.quantity("on_hand"), r.quantity("reserved")),
                Scope.companyId(),
                StockRows.products(keys),
                StockRows.warehouses(keys));
    }

    /** Locked after the levels, by product, where a receipt may change them. */
    private Map<UUID, AverageCost> costs(Collection<StockKey> keys, boolean receives) {
        var products = keys.stream().map(StockKey::productId).distinct().toList();
        if (receives) {
            sql.update("""
                    INSERT INTO stock_cost (company_id, product_id, average_cost)
                    SELECT p.company_id, p.id, coalesce(p.cost, 0) FROM product p
                     WHERE p.company_id = ? AND p.id = ANY(?::uuid[]) ORDER BY p.id
                    ON CONFLICT DO NOTHING
                    """, Scope.companyId(), products);
            sql.list(
                    "SELECT product_id FROM stock_cost WHERE company_id = ? AND product_id = ANY(?::uuid[])"
                            + " ORDER BY product_id FOR UPDATE",
                    r -> r.uuid("product_id"),
                    Scope.companyId(),
                    products);
        }
        var costs = new TreeMap<UUID, AverageCost>();
        sql.list(
                        """
                        SELECT p.id, coalesce(c.average_cost, p.cost, 0) AS average,
                               (SELECT coalesce(sum(l.on_hand), 0) FROM stock_level l
                                 WHERE l.company_id = p.company_id AND l.product_id = p.id) AS on_hand
                          FROM product p
                          LEFT JOIN stock_cost c ON c.company_id = p.company_id AND c.product_id = p.id
                         WHERE p.company_id = ? AND p.id = ANY(?::uuid[])
                        """,
                        r -> Map.entry(r.uuid("id"), new AverageCost(r.quantity("on_hand"), r.decimal("average"))),
                        Scope.companyId(),
                        products)
                .forEach(e -> costs.put(e.getKey(), e.getValue()));
        return costs;
    }
}
