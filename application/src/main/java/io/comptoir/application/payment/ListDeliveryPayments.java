package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.payment.Payment;
import io.comptoir.domain.payment.PaymentSnapshot;
import java.util.List;
import java.util.UUID;

/** The payments of a delivery note, its own and those of its invoices (P15). */
@UseCase("deliveryNote:readPayments")
public class ListDeliveryPayments {

    private final Payments payments;

    public ListDeliveryPayments(Payments payments) {
        this.payments = payments;
    }

    public List<PaymentSnapshot> handle(Caller caller, UUID noteId) {
        return payments.of(noteId).stream().map(Payment::snapshot).toList();
    }
}
