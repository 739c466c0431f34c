package io.comptoir.application.delivery;

import io.comptoir.application.order.WaitingDeliveries;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliverySituation;
import io.comptoir.domain.order.Order;

/** Cancels the notes of an order that have not left, when the rest of the order is given up. */
@Service
public class WaitingNotes implements WaitingDeliveries {

    private final DeliveryNotes notes;
    private final DeliveryDesk desk;

    public WaitingNotes(DeliveryNotes notes, DeliveryDesk desk) {
        this.notes = notes;
        this.desk = desk;
    }

    @Override
    public void cancel(Caller caller, Order order) {
        for (DeliveryNote note : notes.lockWaiting(order.id())) {
            desk.save(caller, note, note.cancel(null, DeliverySituation.CLEAR, caller.now()));
        }
    }
}
