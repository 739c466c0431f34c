package io.comptoir.adapter.rest.payment;

import io.comptoir.adapter.rest.shared.listing.RowActions;
import io.comptoir.application.payment.PaymentView;
import io.comptoir.application.payment.ReadPayment;
import io.comptoir.application.shared.UseCases;
import jakarta.inject.Singleton;

/** What may be done with each of the payments of a page. */
@Singleton
public class PaymentActions extends RowActions<ReadPayment, PaymentView> {

    public PaymentActions(UseCases useCases, ReadPayment read) {
        super(
                useCases,
                "payments",
                read,
                ReadPayment::handle,
                (view, language) -> PaymentResponse.from(view, language).actions());
    }
}
