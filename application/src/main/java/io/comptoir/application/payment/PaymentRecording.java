package io.comptoir.application.payment;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.payment.Payment;
import io.comptoir.domain.payment.Receipt;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.money.Money;
import java.util.List;
import java.util.Map;

/** Records money, for the command, for counter sales and for refunds. */
@Service
public class PaymentRecording {

    private final PaymentDesk desk;
    private final DepositsOnReceipt deposits;
    private final DocumentNumbers numbers;
    private final Ids ids;

    public PaymentRecording(PaymentDesk desk, DepositsOnReceipt deposits, DocumentNumbers numbers, Ids ids) {
        this.desk = desk;
        this.deposits = deposits;
        this.numbers = numbers;
        this.ids = ids;
    }

    /** @param parts what of it goes to which document; the rest is the customer's credit */
    public Payment record(Caller caller, Receipt receipt, Map<Allocation.Target, Money> parts) {
        var prepared = deposits.prepare(caller, parts);
        deposits.issue(caller, prepared);
        var open = desk.open(prepared.parts());
        var number = numbers.next(DocumentType.PAYMENT, caller.now().day());
        var payment = Payment.record(ids.next(), number, receipt, caller.now());
        desk.add(
                caller,
                payment,
                open.isEmpty()
                        ? List.of()
                        : payment.allocate(open, ids::next, caller.now()).made());
        return payment;
    }
}
