package io.comptoir.adapter.persistence.order;

import com.fasterxml.jackson.core.type.TypeReference;
import io.comptoir.adapter.persistence.shared.ResultRow;
import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.adapter.persistence.shared.SqlFailure;
import io.comptoir.application.order.Orders;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderConditions;
import io.comptoir.domain.order.OrderFollowUp;
import io.comptoir.domain.order.OrderRule;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.OrderStatus;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.document.Stamp;
import io.comptoir.domain.shared.document.StatusDate;
import io.comptoir.domain.shared.document.Terms;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.totals.Discount;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders in two tables, the order and its lines. */
@Singleton
class PgOrders implements Orders {

    private static final List<String> KEY = List.of("company_id", "id");
    private static final TypeReference<List<StatusDate>> STATUS_DATES = new TypeReference<>() {};
    private static final TypeReference<List<Discount>> DISCOUNTS = new TypeReference<>() {};

    /** A line with the order it is on. */
    private record Line(UUID orderId, SalesLine line) {}

    private final Sql sql;

    PgOrders(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Order> find(UUID id) {
        return read(List.of(id), "").stream().findFirst();
    }

    @Override
    public Order lock(UUID id, Expected expected) {
        var order = lockAll(List.of(id)).getFirst();
        expected.check(order.snapshot().head().version());
        return order;
    }

    @Override
    public List<Order> lockAll(Collection<UUID> ids) {
        var orders = read(ids, " FOR UPDATE");
        var found = orders.stream().map(Order::id).toList();
        ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(id -> {
            throw new DomainException.NotFound("order", id);
        });
        return orders;
    }

    @Override
    public void add(Order order) {
        try {
            sql.insert("sales_order", OrderRows.header(order.snapshot()));
        } catch (SqlFailure e) {
            throw e.uniqueViolation()
                    ? SharedRule.ALREADY_EXISTS
                            .because("id", order.id().toString())
                            .exception()
                    : e;
        }
        sql.insertAll("sales_order_line", OrderRows.lines(order.snapshot()));
        writeRefs(order.snapshot());
    }

    @Override
    public void update(Order order) {
        var snapshot = order.snapshot();
        if (!sql.updateRow(
                "sales_order", OrderRows.header(snapshot), KEY, snapshot.head().storedVersion())) {
            throw new DomainException.StaleVersion(snapshot.head().version());
        }
        deleteLines(order.id());
        sql.insertAll("sales_order_line", OrderRows.lines(snapshot));
        deleteRefs(order.id());
        writeRefs(snapshot);
    }

    @Override
    public void remove(UUID id) {
        deleteLines(id);
        sql.update("DELETE FROM sales_order_external_ref WHERE company_id = ? AND order_id = ?", Scope.companyId(), id);
        sql.update("DELETE FROM sales_order WHERE company_id = ? AND id = ?", Scope.companyId(), id);
    }

    private void deleteLines(UUID orderId) {
        sql.update("DELETE FROM sales_order_line WHERE company_id = ? AND order_id = ?", Scope.companyId(), orderId);
    }

    private void deleteRefs(UUID orderId) {
        sql.update(
                "DELETE FROM sales_order_external_ref WHERE company_id = ? AND order_id = ?",
                Scope.companyId(),
                orderId);
    }

    private void writeRefs(OrderSnapshot order) {
        try {
            sql.insertAll("sales_order_external_ref", OrderRows.refs(order));
        } catch (SqlFailure e) {
            throw e.uniqueViolation() ? OrderRule.ORDER_REF_TAKEN.because().exception() : e;
        }
    }

    private List<Order> read(Collection<UUID> ids, String lock) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var company = Scope.companyId();
        var headers = sql.list(
                "SELECT * FROM sales_order WHERE company_id = ? AND id = ANY(?::uuid[]) ORDER BY id" + lock,
                PgOrders::withoutLines,
                company,
                ids);
        if (headers.isEmpty()) {
            return List.of();
        }
        var lines = sql.list(
                "SELECT order_id, detail FROM sales_order_line"
                        + " WHERE company_id = ? AND order_id = ANY(?::uuid[]) ORDER BY order_id, position",
                r -> new Line(r.uuid("order_id"), r.json("detail", SalesLine.class)),
                company,
                ids);
        return headers.stream().map(h -> Order.restore(with(h, lines))).toList();
    }

    private static OrderSnapshot with(OrderSnapshot h, List<Line> lines) {
        var own = lines.stream()
                .filter(l -> l.orderId().equals(h.id()))
                .map(Line::line)
                .toList();
        var content = Content.of(h.content().currency(), own, h.content().discounts());
        return new OrderSnapshot(h.id(), h.head(), h.status(), h.terms(), h.conditions(), content, h.followUp());
    }

    /** Its discounts wait beside an empty document until the lines are there. */
    private static OrderSnapshot withoutLines(ResultRow r) {
        var currency = Currency.getInstance(r.string("currency"));
        var none = Content.of(currency, List.of(), List.of());
        return new OrderSnapshot(
                r.uuid("id"),
                new Head(
                        r.string("number"),
                        r.integer("version"),
                        false,
                        r.json("created", Stamp.class),
                        r.json("updated", Stamp.class),
                        r.json("status_dates", STATUS_DATES)),
                r.code("status", OrderStatus.class),
                r.json("terms", Terms.class),
                r.json("conditions", OrderConditions.class),
                new Content(currency, List.of(), r.json("discounts", DISCOUNTS), none.totals()),
                r.json("follow_up", OrderFollowUp.class));
    }
}
