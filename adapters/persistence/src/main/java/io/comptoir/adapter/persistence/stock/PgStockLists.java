package io.comptoir.adapter.persistence.stock;

import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.application.stock.StockLists;
import io.comptoir.domain.stock.StockMove;
import jakarta.inject.Singleton;
import java.util.List;

/** Levels and moves, page by page. */
@Singleton
class PgStockLists implements StockLists {

    private static final String LEVELS = """
            SELECT l.id, l.product_id, p.code AS product_code, p.name AS product_name, l.warehouse_id,
                   w.code AS warehouse_code, l.on_hand, l.reserved, l.on_hand - l.reserved AS available,
                   coalesce((SELECT sum(e.quantity) FROM stock_expected_in e WHERE e.company_id = l.company_id
                       AND e.product_id = l.product_id AND e.warehouse_id = l.warehouse_id), 0) AS expected_in,
                   coalesce((SELECT sum(r.wanted) FROM stock_reservation r WHERE r.company_id = l.company_id
                       AND r.product_id = l.product_id AND r.warehouse_id = l.warehouse_id
                       AND r.holder_type = 'ORDER'), 0) AS expected_out,
                   comptoir_fold(p.code || ' ' || p.name) AS search_text
              FROM stock_level l
              JOIN product p ON p.company_id = l.company_id AND p.id = l.product_id
              JOIN warehouse w ON w.company_id = l.company_id AND w.id = l.warehouse_id
             WHERE l.company_id = ?
            """;
    private static final String MOVES = "SELECT m.* FROM stock_move m WHERE m.company_id = ?";

    private final ListSql lists;

    PgStockLists(ListSql lists) {
        this.lists = lists;
    }

    @Override
    public Page<LevelRow> levels(ListRequest request) {
        return lists.page(request, LEVELS, List.of(Scope.companyId()), PgStockLists::level);
    }

    @Override
    public Page<StockMove> moves(ListRequest request) {
        return lists.page(request, MOVES, List.of(Scope.companyId()), StockRows::move);
    }

    private static LevelRow level(ResultRow r) {
        return new LevelRow(
                r.uuid("id"),
                r.uuid("product_id"),
                r.string("product_code"),
                r.string("product_name"),
                r.uuid("warehouse_id"),
                r.string("warehouse_code"),
                r.quantity("on_hand"),
                r.quantity("reserved"),
                r.quantity("available"),
                r.quantity("expected_in"),
                r.quantity("expected_out"));
    }
}
