package io.comptoir.application.fulfilment;

import io.comptoir.application.delivery.DeliveryDrafting;
import io.comptoir.application.delivery.DeliverySending;
import io.comptoir.application.order.AfterValidation;
import io.comptoir.application.order.ValidationInput;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderTypePreset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes the documents that the type of a validated order asks for (F032–F037). */
@Service
public class DocumentsOfOrderTypes implements AfterValidation {

    private final DeliveryDrafting deliveries;
    private final DeliverySending sending;
    private final OrderBilling billing;
    private final ReturnsOfOrders returns;

    public DocumentsOfOrderTypes(
            DeliveryDrafting deliveries, DeliverySending sending, OrderBilling billing, ReturnsOfOrders returns) {
        this.deliveries = deliveries;
        this.sending = sending;
        this.billing = billing;
        this.returns = returns;
    }

    @Override
    public void orderValidated(Caller caller, Order order, ValidationInput input) {
        var type = order.snapshot().conditions().type();
        if (type.customerReturn()) {
            returns.make(caller, order);
            return;
        }
        var note = deliver(caller, order.id(), type.deliveryNote());
        billing.bill(caller, order, note, input);
    }

    private Optional<UUID> deliver(Caller caller, UUID orderId, OrderTypePreset.Delivery wanted) {
        if (wanted == OrderTypePreset.Delivery.NONE) {
            return Optional.empty();
        }
        var note = deliveries.ofOrder(caller, orderId, Expected.ANY, Map.of(), null);
        if (wanted == OrderTypePreset.Delivery.SHIPPED_DELIVERED) {
            sending.overTheCounter(caller, note.id());
        }
        return Optional.of(note.id());
    }
}
