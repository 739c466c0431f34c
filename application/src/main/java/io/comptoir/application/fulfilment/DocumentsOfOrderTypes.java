package io.comptoir.application.fulfilment;

import io.comptoir.application.delivery.DeliveryDrafting;
import io.comptoir.application.delivery.DeliverySending;
import io.comptoir.application.order.AfterValidation;
import io.comptoir.application.order.ValidationInput;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderRule;
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

    public DocumentsOfOrderTypes(DeliveryDrafting deliveries, DeliverySending sending, OrderBilling billing) {
        this.deliveries = deliveries;
        this.sending = sending;
        this.billing = billing;
    }

    @Override
    public void orderValidated(Caller caller, Order order, ValidationInput input) {
        var type = order.snapshot().conditions().type();
        OrderRule.ORDER_TYPE_NOT_SERVED.check(!type.customerReturn(), "type", type.code());
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
