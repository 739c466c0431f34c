package io.comptoir.bootstrap.demo;

import io.comptoir.application.payment.BouncePayment;
import io.comptoir.application.payment.ClearPayment;
import io.comptoir.application.payment.DepositPayment;
import io.comptoir.application.payment.RecordPayment;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** The money of the demo: in full, on account, in the bank, and a cheque that bounced. */
@Singleton
class DemoMoney {

    private final UseCases run;
    private final RecordPayment record;
    private final DepositPayment deposit;
    private final ClearPayment clear;
    private final BouncePayment bounce;

    DemoMoney(UseCases run, RecordPayment record, DepositPayment deposit, ClearPayment clear, BouncePayment bounce) {
        this.run = run;
        this.record = record;
        this.deposit = deposit;
        this.clear = clear;
        this.bounce = bounce;
    }

    void pay(Caller caller, UUID customer, UUID invoiceId, Money amount) {
        received(
                caller,
                customer,
                PaymentMethod.TRANSFER,
                amount,
                Map.of(new Allocation.Target(DocumentType.INVOICE, invoiceId), amount));
    }

    void onAccount(Caller caller, UUID customer, Money amount) {
        received(caller, customer, PaymentMethod.CARD, amount, Map.of());
        var cheque = received(caller, customer, PaymentMethod.BANK_DEPOSIT, amount, Map.of());
        run.run(caller, deposit, (use, who) -> use.handle(who, new DepositPayment.Command(cheque, Expected.ANY)));
        var cleared = received(caller, customer, PaymentMethod.TRANSFER, amount, Map.of());
        run.run(caller, clear, (use, who) -> use.handle(who, new ClearPayment.Command(cleared, Expected.ANY)));
        var unpaid = received(caller, customer, PaymentMethod.BANK_DEPOSIT, amount, Map.of());
        run.run(
                caller,
                bounce,
                (use, who) -> use.handle(
                        who, new BouncePayment.Command(unpaid, Expected.ANY, "Provision insuffisante", null)));
    }

    private UUID received(
            Caller caller, UUID customer, PaymentMethod method, Money amount, Map<Allocation.Target, Money> parts) {
        var day = caller.now().day();
        return run.run(
                        caller,
                        record,
                        (use, who) -> use.handle(
                                who, new RecordPayment.Command(customer, method, amount, day, "Démonstration", parts)))
                .payment()
                .id();
    }
}
