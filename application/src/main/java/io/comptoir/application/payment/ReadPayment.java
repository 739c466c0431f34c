package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows a payment. */
@UseCase("payment:read")
public class ReadPayment {

    private final Payments payments;
    private final PaymentViewing viewing;

    public ReadPayment(Payments payments, PaymentViewing viewing) {
        this.payments = payments;
        this.viewing = viewing;
    }

    public PaymentView handle(Caller caller, UUID id) {
        return viewing.show(caller, payments.get(id));
    }
}
