package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** What happened to a payment, oldest first. */
@UseCase("payment:read")
public class ReadPaymentHistory {

    private final Payments payments;
    private final History history;

    public ReadPaymentHistory(Payments payments, History history) {
        this.payments = payments;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        payments.get(id);
        return history.of("PAYMENT", id);
    }
}
