package io.comptoir.application.payment;

import io.comptoir.application.delivery.DeliveryNotes;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.payment.Payment;
import io.comptoir.domain.payment.PaymentSnapshot;
import java.util.List;
import java.util.UUID;

/** The payments of a delivery note, its own and those of its invoices (P15). */
@UseCase("deliveryNote:readPayments")
public class ListDeliveryPayments {

    private final DeliveryNotes notes;
    private final Payments payments;

    public ListDeliveryPayments(DeliveryNotes notes, Payments payments) {
        this.notes = notes;
        this.payments = payments;
    }

    public List<PaymentSnapshot> handle(Caller caller, UUID noteId) {
        var note = notes.get(noteId);
        return payments.of(note.id()).stream().map(Payment::snapshot).toList();
    }
}
