package io.comptoir.application.quote;

import io.comptoir.application.shared.Service;
import io.comptoir.application.shared.Warning;
import io.comptoir.application.stock.StockKeeping;
import io.comptoir.application.stock.Warehouses;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteProgress;
import io.comptoir.domain.quote.QuoteSnapshot;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.selling.SaleRule;
import io.comptoir.domain.stock.Demand;
import io.comptoir.domain.stock.HandOver;
import io.comptoir.domain.stock.Reservation;
import io.comptoir.domain.stock.StockKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds goods in stock for binding quotes. */
@Service
public class QuoteReservations {

    private final StockKeeping stock;
    private final Warehouses warehouses;

    public QuoteReservations(StockKeeping stock, Warehouses warehouses) {
        this.stock = stock;
        this.warehouses = warehouses;
    }

    /** Holds what is there, and tells what is short. */
    List<Warning> reserve(QuoteSnapshot quote) {
        var demands = demands(quote, SalesLine::quantity);
        var missing = stock.shortages(demands);
        stock.reserve(demands);
        return missing.entrySet().stream()
                .filter(m -> m.getValue().signum() > 0)
                .map(m -> warning(quote, m))
                .toList();
    }

    /** The customer takes this much; what he does not take is free again. */
    void lower(QuoteSnapshot quote, QuoteProgress progress) {
        var wanted = progress.lines().stream()
                .filter(l -> held(quote, l.line()))
                .collect(Collectors.toMap(l -> l.line().id(), l -> l.left()));
        if (!wanted.isEmpty()) {
            stock.lower(wanted);
        }
    }

    /** What came back from an order is wanted again. */
    void reserveLeft(QuoteSnapshot quote, QuoteProgress progress) {
        Map<UUID, BigDecimal> left =
                progress.lines().stream().collect(Collectors.toMap(l -> l.line().id(), l -> l.left()));
        stock.reserve(demands(quote, l -> left.getOrDefault(l.id(), BigDecimal.ZERO)));
    }

    void release(Quote quote) {
        var lines = lines(quote);
        if (!lines.isEmpty()) {
            stock.release(lines);
        }
    }

    /** Whether anything is held for it, or waits to be. */
    boolean any(Quote quote) {
        return stock.reservedFor(lines(quote));
    }

    private static List<UUID> lines(Quote quote) {
        var snapshot = quote.snapshot();
        return snapshot.content().lines().stream()
                .filter(l -> held(snapshot, l))
                .map(SalesLine::id)
                .toList();
    }

    /** What the quote held passes to the lines of the order that it became. */
    void handOver(Quote quote, Order order) {
        var snapshot = quote.snapshot();
        var holder = new Reservation.Holder(DocumentType.ORDER, order.id());
        var passed = order.snapshot().content().lines().stream()
                .filter(l -> held(snapshot, l))
                .flatMap(l -> l.source(DocumentType.QUOTE).stream()
                        .map(s -> new HandOver(s.lineId(), l.id(), holder, l.quantity())))
                .toList();
        if (!passed.isEmpty()) {
            stock.handOver(passed);
        }
    }

    private List<Demand> demands(QuoteSnapshot quote, Function<SalesLine, BigDecimal> quantity) {
        var lines = quote.content().lines().stream()
                .filter(l ->
                        held(quote, l) && !l.optional() && quantity.apply(l).signum() > 0)
                .toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var chosen = quote.offer().warehouseId();
        var warehouse = chosen == null ? warehouses.defaultWarehouse().id() : chosen;
        return lines.stream()
                .map(l -> demand(quote, l, quantity.apply(l), warehouse))
                .toList();
    }

    private static Demand demand(QuoteSnapshot quote, SalesLine line, BigDecimal quantity, UUID warehouse) {
        return new Demand(
                line.id(),
                new Reservation.Holder(DocumentType.QUOTE, quote.id()),
                new StockKey(Objects.requireNonNull(line.item().productId()), warehouse),
                quantity,
                line.dates().requested());
    }

    private static boolean held(QuoteSnapshot quote, SalesLine line) {
        return quote.offer().binding()
                && line.item().stockTracked()
                && line.item().productId() != null;
    }

    private static Warning warning(QuoteSnapshot quote, Map.Entry<UUID, BigDecimal> missing) {
        var item = quote.content().line(missing.getKey()).item();
        var product = item.productCode() == null ? item.description() : item.productCode();
        return new Warning(
                Warning.Severity.WARNING,
                SaleRule.STOCK_NOT_AVAILABLE.because("product", product, "missing", missing.getValue()),
                missing.getKey());
    }
}
