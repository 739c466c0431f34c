package io.comptoir.application.payment;

import io.comptoir.application.credit.FreedPayments;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.Payment;
import io.comptoir.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes payments off invoices that were credited in full: whole allocations, the oldest first. */
@Service
public class PaymentsOfCredited implements FreedPayments {

    private final Payments payments;
    private final PaymentDesk desk;

    public PaymentsOfCredited(Payments payments, PaymentDesk desk) {
        this.payments = payments;
        this.desk = desk;
    }

    @Override
    public Money free(Caller caller, UUID invoiceId, Money most) {
        var left = most;
        for (Payment known : payments.of(invoiceId)) {
            var payment = desk.open(known.id(), Expected.ANY);
            var fitting = fitting(payment, invoiceId, left);
            for (Allocation allocation : fitting) {
                left = left.minus(allocation.amount());
            }
            if (!fitting.isEmpty()) {
                var ids = fitting.stream().map(Allocation::id).toList();
                desk.save(caller, payment, payment.deallocate(ids, "credit-note", caller.now()));
            }
        }
        return most.minus(left);
    }

    private static List<Allocation> fitting(Payment payment, UUID invoiceId, Money most) {
        var result = new ArrayList<Allocation>();
        var left = most;
        for (Allocation allocation : payment.snapshot().allocations()) {
            if (allocation.target().id().equals(invoiceId)
                    && allocation.amount().compareTo(left) <= 0) {
                result.add(allocation);
                left = left.minus(allocation.amount());
            }
        }
        return result;
    }
}
