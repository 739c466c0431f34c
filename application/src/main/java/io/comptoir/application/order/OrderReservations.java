package io.comptoir.application.order;

import io.comptoir.application.shared.Service;
import io.comptoir.application.stock.StockKeeping;
import io.comptoir.domain.order.LineQuantities;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.stock.Demand;
import io.comptoir.domain.stock.Reservation;
import io.comptoir.domain.stock.StockKey;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Holds goods in stock for orders. */
@Service
public class OrderReservations {

    private final StockKeeping stock;

    public OrderReservations(StockKeeping stock) {
        this.stock = stock;
    }

    /** Holds what is there for all that has not left; the rest waits. */
    public void reserve(OrderSnapshot order, OrderProgress progress) {
        stock.reserve(demands(order, progress));
    }

    /** What is missing, by line; it stays so until the transaction ends. */
    Map<UUID, BigDecimal> shortages(OrderSnapshot order, OrderProgress progress) {
        return stock.shortages(demands(order, progress));
    }

    public void release(Order order) {
        stock.release(lines(order.snapshot()).stream().map(SalesLine::id).toList());
    }

    /** The order was rewritten: what still is wanted stays held, as far as it is not more than before. */
    void lower(OrderSnapshot before, OrderSnapshot after) {
        boolean moved =
                !before.conditions().warehouseId().equals(after.conditions().warehouseId());
        var wanted = new HashMap<UUID, BigDecimal>();
        lines(before).forEach(l -> wanted.put(l.id(), moved ? BigDecimal.ZERO : wantedOf(l, after)));
        stock.lower(wanted);
    }

    private static BigDecimal wantedOf(SalesLine before, OrderSnapshot after) {
        return lines(after).stream()
                .filter(l -> l.id().equals(before.id()))
                .filter(l -> Objects.equals(l.item().productId(), before.item().productId()))
                .map(SalesLine::quantity)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static List<Demand> demands(OrderSnapshot order, OrderProgress progress) {
        if (!order.conditions().type().reserves()) {
            return List.of();
        }
        return progress.lines().stream()
                .filter(l -> l.leftToDeliver().signum() > 0 && inStock(l.line()))
                .map(l -> demand(order, l))
                .toList();
    }

    private static Demand demand(OrderSnapshot order, LineQuantities line) {
        var dates = line.line().dates();
        var promised = dates.confirmed() != null ? dates.confirmed() : dates.requested();
        return new Demand(
                line.lineId(),
                new Reservation.Holder(DocumentType.ORDER, order.id()),
                new StockKey(
                        Objects.requireNonNull(line.line().item().productId()),
                        order.conditions().warehouseId()),
                line.leftToDeliver(),
                promised == null ? order.terms().requestedDate() : promised);
    }

    private static List<SalesLine> lines(OrderSnapshot order) {
        return order.content().lines().stream()
                .filter(OrderReservations::inStock)
                .toList();
    }

    private static boolean inStock(SalesLine line) {
        return line.item().stockTracked() && line.item().productId() != null && !line.optional();
    }
}
