package io.comptoir.application.order;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The company's orders. */
public interface Orders {

    Optional<Order> find(UUID id);

    default Order get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("order", id));
    }

    /**
     * The order, nobody else's until the transaction ends. Whoever books on its lines holds this lock.
     *
     * @throws DomainException.NotFound for an unknown order
     * @throws DomainException.StaleVersion when it has another version than expected
     */
    Order lock(UUID id, Expected expected);

    /** Several orders, locked by id so that no two callers wait for each other; in the order of their ids. */
    List<Order> lockAll(Collection<UUID> ids);

    void add(Order order);

    /** Keeps the changes of an order that was locked. */
    void update(Order order);

    void remove(UUID id);
}
