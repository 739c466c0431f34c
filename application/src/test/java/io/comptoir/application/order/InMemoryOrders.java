package io.comptoir.application.order;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Orders kept in memory. */
public final class InMemoryOrders implements Orders {

    private final Map<UUID, OrderSnapshot> stored = new LinkedHashMap<>();

    @Override
    public Optional<Order> find(UUID id) {
        return Optional.ofNullable(stored.get(id)).map(Order::restore);
    }

    @Override
    public Order lock(UUID id, Expected expected) {
        var order = get(id);
        expected.check(order.snapshot().head().version());
        return order;
    }

    @Override
    public List<Order> lockAll(Collection<UUID> ids) {
        return ids.stream().sorted().distinct().map(this::get).toList();
    }

    @Override
    public void add(Order order) {
        stored.put(order.id(), stored(order));
    }

    @Override
    public void update(Order order) {
        var before = stored.get(order.id());
        var head = order.snapshot().head();
        if (before == null || before.head().version() != head.storedVersion()) {
            throw new DomainException.StaleVersion(
                    before == null ? 0 : before.head().version());
        }
        stored.put(order.id(), stored(order));
    }

    @Override
    public void remove(UUID id) {
        stored.remove(id);
    }

    public Collection<OrderSnapshot> all() {
        return List.copyOf(stored.values());
    }

    private static OrderSnapshot stored(Order order) {
        var s = order.snapshot();
        var h = s.head();
        var head = new Head(h.number(), h.version(), false, h.created(), h.updated(), h.statusDates());
        return new OrderSnapshot(s.id(), head, s.status(), s.terms(), s.conditions(), s.content(), s.followUp());
    }
}
