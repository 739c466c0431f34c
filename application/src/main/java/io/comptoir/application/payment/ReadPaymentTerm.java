package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Reads a payment term. */
@UseCase("paymentTerm:read")
public class ReadPaymentTerm {

    private final PaymentTerms terms;

    public ReadPaymentTerm(PaymentTerms terms) {
        this.terms = terms;
    }

    public PaymentTermView handle(Caller caller, UUID id) {
        return PaymentTermView.of(terms.get(id));
    }
}
