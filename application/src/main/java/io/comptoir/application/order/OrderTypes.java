package io.comptoir.application.order;

import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;
import io.comptoir.domain.order.OrderType;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Optional;
import java.util.UUID;

/** The company's order types: the ready-made ones, as it changed them, and its own. */
public interface OrderTypes {

    /** What orders of a type are made with; empty for one that is unknown, or archived. */
    Optional<OrderTypePreset> preset(String code);

    Optional<OrderType> find(UUID id);

    default OrderType get(UUID id) {
        return find(id).orElseThrow(() -> new DomainException.NotFound("order-type", id));
    }

    Page<OrderType> page(ListRequest request);

    OrderType lock(UUID id, Expected expected);

    /** Refuses a code that another type has. */
    void add(OrderType type);

    void update(OrderType type);
}
