package io.comptoir.adapter.persistence.stock;

import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Row;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.stock.Stock.Wanted;
import io.comptoir.domain.shared.document.Actor;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.stock.Location;
import io.comptoir.domain.stock.Reservation;
import io.comptoir.domain.stock.StockChanges;
import io.comptoir.domain.stock.StockKey;
import io.comptoir.domain.stock.StockLevel;
import io.comptoir.domain.stock.StockMove;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of stock: reservations read, changes written, each kind in one statement. */
@Singleton
class StockRows {

    /** Of those who wait on a shelf, only the first in turn can be served: as far as all that is there would go. */
    private static final String RESERVATIONS = """
            WITH shelf AS (
                SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::numeric[]) AS s(product_id, warehouse_id, reach))
            SELECT w.line_id, w.holder_type, w.holder_id, w.product_id, w.warehouse_id, w.wanted, w.held, w.promised,
                   w.turn
              FROM (SELECT r.*, s.reach,
                           sum(r.wanted - r.held) OVER (PARTITION BY r.product_id, r.warehouse_id
                               ORDER BY r.promised, r.turn ROWS UNBOUNDED PRECEDING) - (r.wanted - r.held) AS before
                      FROM shelf s
                      JOIN stock_reservation r ON r.company_id = ?
                       AND r.product_id = s.product_id AND r.warehouse_id = s.warehouse_id
                     WHERE r.held < r.wanted) w
             WHERE w.before < w.reach
            UNION
            SELECT r.line_id, r.holder_type, r.holder_id, r.product_id, r.warehouse_id, r.wanted, r.held, r.promised,
                   r.turn
              FROM stock_reservation r
             WHERE r.company_id = ? AND r.line_id = ANY(?::uuid[])
            UNION
            SELECT r.line_id, r.holder_type, r.holder_id, r.product_id, r.warehouse_id, r.wanted, r.held, r.promised,
                   r.turn
              FROM shelf s
              JOIN stock_reservation r ON r.company_id = ?
               AND r.product_id = s.product_id AND r.warehouse_id = s.warehouse_id
             WHERE ? AND r.held > 0
            """;

    private final Sql sql;

    StockRows(Sql sql) {
        this.sql = sql;
    }

    List<Reservation> reservations(List<StockLevel> levels, Map<StockKey, BigDecimal> incoming, Wanted wanted) {
        var keys = levels.stream().map(StockLevel::stock).toList();
        var company = Scope.companyId();
        return sql.list(
                RESERVATIONS,
                StockRows::reservation,
                products(keys),
                warehouses(keys),
                levels.stream()
                        .map(l -> l.onHand().add(incoming.getOrDefault(l.stock(), BigDecimal.ZERO)))
                        .toList(),
                company,
                company,
                wanted.lines(),
                company,
                wanted.holders());
    }

    void write(StockChanges changes) {
        writeLevels(changes.levels());
        if (!changes.gone().isEmpty()) {
            sql.update(
                    "DELETE FROM stock_reservation WHERE company_id = ? AND line_id = ANY(?::uuid[])",
                    Scope.companyId(),
                    changes.gone());
        }
        sql.upsertAll(
                "stock_reservation",
                List.of("company_id", "line_id"),
                changes.reservations().stream().map(StockRows::row).toList());
        sql.insertAll("stock_move", changes.moves().stream().map(StockRows::row).toList());
        sql.upsertAll(
                "stock_cost",
                List.of("company_id", "product_id"),
                changes.costs().entrySet().stream()
                        .map(e -> Row.of("product_id", e.getKey()).with("average_cost", e.getValue()))
                        .toList());
    }

    static List<UUID> products(Collection<StockKey> keys) {
        return keys.stream().map(StockKey::productId).toList();
    }

    static List<UUID> warehouses(Collection<StockKey> keys) {
        return keys.stream().map(StockKey::warehouseId).toList();
    }

    static StockKey key(ResultRow r) {
        return new StockKey(r.uuid("product_id"), r.uuid("warehouse_id"));
    }

    static StockMove move(ResultRow r) {
        return new StockMove(
                r.uuid("id"),
                key(r),
                r.code("from_location", Location.class),
                r.code("to_location", Location.class),
                r.quantity("quantity"),
                r.decimal("unit_cost"),
                new StockMove.Cause(
                        r.string("cause_type"), r.uuid("cause_id"), r.uuid("cause_line_id"), r.stringOrNull("reason")),
                new Stamp(
                        new Actor(r.uuidOrNull("moved_by"), r.string("mover")),
                        r.instant("moved_at"),
                        r.date("moved_on")),
                r.uuidOrNull("reversal_of"));
    }

    private void writeLevels(List<StockLevel> levels) {
        if (levels.isEmpty()) {
            return;
        }
        var keys = levels.stream().map(StockLevel::stock).toList();
        sql.update(
                """
                UPDATE stock_level l SET on_hand = c.on_hand, reserved = c.reserved
                  FROM unnest(?::uuid[], ?::uuid[], ?::numeric[], ?::numeric[])
                       AS c(product_id, warehouse_id, on_hand, reserved)
                 WHERE l.company_id = ? AND l.product_id = c.product_id AND l.warehouse_id = c.warehouse_id
                """,
                products(keys),
                warehouses(keys),
                levels.stream().map(StockLevel::onHand).toList(),
                levels.stream().map(StockLevel::reserved).toList(),
                Scope.companyId());
    }

    private static Reservation reservation(ResultRow r) {
        return new Reservation(
                r.uuid("line_id"),
                new Reservation.Holder(r.code("holder_type", DocumentType.class), r.uuid("holder_id")),
                key(r),
                r.quantity("wanted"),
                r.quantity("held"),
                r.dateOrNull("promised"),
                r.longNumber("turn"));
    }

    private static Row row(Reservation r) {
        return Row.of("line_id", r.lineId())
                .with("holder_type", r.holder().type())
                .with("holder_id", r.holder().id())
                .with("product_id", r.stock().productId())
                .with("warehouse_id", r.stock().warehouseId())
                .with("wanted", r.wanted())
                .with("held", r.held())
                .with("promised", r.promised())
                .with("turn", r.turn());
    }

    private static Row row(StockMove m) {
        return Row.of("id", m.id())
                .with("product_id", m.stock().productId())
                .with("warehouse_id", m.stock().warehouseId())
                .with("from_location", m.from())
                .with("to_location", m.to())
                .with("quantity", m.quantity())
                .with("unit_cost", m.unitCost())
                .with("cause_type", m.cause().type())
                .with("cause_id", m.cause().id())
                .with("cause_line_id", m.cause().lineId())
                .with("reason", m.cause().reason())
                .with("moved_at", m.moved().at())
                .with("moved_on", m.moved().day())
                .with("moved_by", m.moved().by().id())
                .with("mover", m.moved().by().name())
                .with("reversal_of", m.reversalOf());
    }
}
