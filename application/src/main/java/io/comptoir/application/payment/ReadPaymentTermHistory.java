package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Reads what happened to a payment term. */
@UseCase("paymentTerm:read")
public class ReadPaymentTermHistory {

    private final PaymentTerms terms;
    private final History history;

    public ReadPaymentTermHistory(PaymentTerms terms, History history) {
        this.terms = terms;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of("PAYMENT_TERM", terms.get(id).id());
    }
}
