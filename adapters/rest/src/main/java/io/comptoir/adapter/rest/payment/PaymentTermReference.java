package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.shape.ListedReference;
import io.comptoir.application.payment.ListPaymentTerms;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.payment.PaymentTerm;
import jakarta.inject.Singleton;

/** Payment terms in place of their ids. */
@Singleton
public class PaymentTermReference extends ListedReference<ListPaymentTerms, PaymentTerm> {

    public PaymentTermReference(UseCases useCases, ListPaymentTerms list) {
        super(
                useCases,
                "paymentTerm",
                list,
                ListPaymentTerms::handle,
                new Shown<>(PaymentTermResponse.class, PaymentTermResponse::of));
    }
}
