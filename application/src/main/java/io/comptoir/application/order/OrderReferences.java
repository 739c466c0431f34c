package io.comptoir.application.order;

import io.comptoir.application.customer.Customers;
import io.comptoir.application.payment.PaymentTerms;
import io.comptoir.application.shared.Service;
import io.comptoir.application.stock.Warehouses;
import io.comptoir.domain.customer.Customer;
import io.comptoir.domain.order.OrderRule;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Looks up what an order refers to; what is unknown is refused with its place in the request. */
@Service
public class OrderReferences {

    private final Customers customers;
    private final PaymentTerms paymentTerms;
    private final Warehouses warehouses;
    private final OrderTypes types;

    public OrderReferences(Customers customers, PaymentTerms paymentTerms, Warehouses warehouses, OrderTypes types) {
        this.customers = customers;
        this.paymentTerms = paymentTerms;
        this.warehouses = warehouses;
        this.types = types;
    }

    Customer customer(UUID id) {
        return customers.find(id).orElseThrow(() -> unknown("/customerId", id));
    }

    OrderTypePreset type(@Nullable String code) {
        var wanted = code == null ? OrderTypePreset.STANDARD.code() : code;
        return types.find(wanted)
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

    void check(Customer customer, OrderSheet sheet) {
        require(sheet.contactId(), "/contactId", id -> customer.contact(id).isPresent());
        require(
                sheet.paymentTermId(),
                "/paymentTermId",
                id -> paymentTerms.find(id).isPresent());
    }

    private static void require(@Nullable UUID id, String pointer, Function<UUID, Boolean> known) {
        if (id != null && !known.apply(id)) {
            throw unknown(pointer, id);
        }
    }

    private static RuntimeException unknown(String pointer, UUID id) {
        return SharedRule.UNKNOWN_REFERENCE
                .because("pointer", pointer, "id", id.toString())
                .exception();
    }
}
