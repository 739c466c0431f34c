package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;

/** Lists payments, the newest first. */
@UseCase("payment:list")
public class ListPayments {

    private final PaymentList payments;

    public ListPayments(PaymentList payments) {
        this.payments = payments;
    }

    public Page<PaymentList.Row> handle(Caller caller, ListRequest request) {
        return payments.page(request);
    }
}
