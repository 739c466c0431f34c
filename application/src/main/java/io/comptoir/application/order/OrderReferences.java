package io.comptoir.application.order;

import io.comptoir.application.customer.Customers;
import io.comptoir.application.shared.Service;
import io.comptoir.application.stock.Warehouses;
import io.comptoir.domain.customer.CustomerTerms;
import io.comptoir.domain.order.OrderRule;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks up what an order refers to; what is unknown is refused with its place in the request. */
@Service
public class OrderReferences {

    private final Customers customers;
    private final Warehouses warehouses;
    private final OrderTypes types;

    public OrderReferences(Customers customers, Warehouses warehouses, OrderTypes types) {
        this.customers = customers;
        this.warehouses = warehouses;
        this.types = types;
    }

    /** The terms under which a customer usually buys. */
    CustomerTerms usual(UUID customerId) {
        return customers
                .find(customerId)
                .orElseThrow(() -> unknown("/customerId", customerId))
                .terms();
    }

    OrderTypePreset type(@Nullable String code) {
        var wanted = code == null ? OrderTypePreset.STANDARD.code() : code;
        return types.preset(wanted)
                .orElseThrow(() ->
                        OrderRule.UNKNOWN_ORDER_TYPE.because("type", wanted).exception());
    }

    UUID warehouse(@Nullable UUID id) {
        return id == null
                ? warehouses.defaultWarehouse().id()
                : warehouses
                        .find(id)
                        .orElseThrow(() -> unknown("/warehouseId", id))
                        .id();
    }

    private static RuntimeException unknown(String pointer, UUID id) {
        return SharedRule.UNKNOWN_REFERENCE
                .because("pointer", pointer, "id", id.toString())
                .exception();
    }
}
