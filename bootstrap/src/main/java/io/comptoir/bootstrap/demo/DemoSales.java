package io.comptoir.bootstrap.demo;

import io.comptoir.application.customer.TermsInput;
import io.comptoir.application.delivery.ConfirmDelivery;
import io.comptoir.application.delivery.CreateDeliveryNote;
import io.comptoir.application.delivery.ShipDeliveryNote;
import io.comptoir.application.invoice.InvoiceDeliveryNote;
import io.comptoir.application.invoice.InvoiceIssuing;
import io.comptoir.application.invoice.IssueInvoice;
import io.comptoir.application.order.CreateOrder;
import io.comptoir.application.order.OrderSheet;
import io.comptoir.application.order.ValidateOrder;
import io.comptoir.application.order.ValidationInput;
import io.comptoir.application.payment.RecordPayment;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.payment.Allocation;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.money.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sales of the demo company, each stopped at another step, so that a front end has every state to show. */
@Singleton
class DemoSales {

    /** How far a sale goes. */
    private enum Step {
        ORDERED,
        VALIDATED,
        PREPARED,
        SHIPPED,
        DELIVERED,
        DRAFTED,
        INVOICED,
        PAID
    }

    private final UseCases run;
    private final CreateOrder order;
    private final ValidateOrder validate;
    private final CreateDeliveryNote prepare;
    private final ShipDeliveryNote ship;
    private final ConfirmDelivery confirm;
    private final InvoiceDeliveryNote draft;
    private final IssueInvoice issue;
    private final RecordPayment pay;

    DemoSales(
            UseCases run,
            CreateOrder order,
            ValidateOrder validate,
            CreateDeliveryNote prepare,
            ShipDeliveryNote ship,
            ConfirmDelivery confirm,
            InvoiceDeliveryNote draft,
            IssueInvoice issue,
            RecordPayment pay) {
        this.run = run;
        this.order = order;
        this.validate = validate;
        this.prepare = prepare;
        this.ship = ship;
        this.confirm = confirm;
        this.draft = draft;
        this.issue = issue;
        this.pay = pay;
    }

    void play(Caller caller, DemoCatalogue.Filled filled) {
        var goods = filled.goods();
        var story = List.of(
                LineInput.of(goods.get(0), new BigDecimal("100")),
                LineInput.of(goods.get(1), new BigDecimal("30")),
                LineInput.of(goods.get(2), new BigDecimal("30")));
        sale(caller, filled.customers().getFirst(), story, Step.PAID);
        int i = 1;
        for (Step step : Step.values()) {
            var lines = List.of(
                    LineInput.of(goods.get(3 + i), new BigDecimal(4 + i)),
                    LineInput.of(goods.get(12 + i), new BigDecimal(2 * i)));
            sale(caller, filled.customers().get(i++), lines, step);
        }
    }

    private void sale(Caller caller, UUID customer, List<LineInput> lines, Step last) {
        var sheet = new OrderSheet(terms(customer), "STANDARD", null, List.of(), null, null, null, lines, List.of());
        var id = run.run(caller, order, (use, who) -> use.handle(who, new CreateOrder.Command(null, sheet)))
                .order()
                .id();
        if (last == Step.ORDERED) {
            return;
        }
        run.run(
                caller,
                validate,
                (use, who) -> use.handle(
                        who, new ValidateOrder.Command(id, Expected.ANY, "Démonstration", ValidationInput.NOTHING)));
        if (last != Step.VALIDATED) {
            deliver(caller, customer, id, last);
        }
    }

    private void deliver(Caller caller, UUID customer, UUID orderId, Step last) {
        var id = run.run(
                        caller,
                        prepare,
                        (use, who) ->
                                use.handle(who, new CreateDeliveryNote.Command(orderId, Expected.ANY, Map.of(), null)))
                .note()
                .id();
        if (last.compareTo(Step.SHIPPED) >= 0) {
            run.run(caller, ship, (use, who) -> use.handle(who, new ShipDeliveryNote.Command(id, Expected.ANY, null)));
        }
        if (last.compareTo(Step.DELIVERED) >= 0) {
            run.run(
                    caller,
                    confirm,
                    (use, who) -> use.handle(who, new ConfirmDelivery.Command(id, Expected.ANY, null, null, Map.of())));
        }
        if (last.compareTo(Step.DRAFTED) >= 0) {
            invoice(caller, customer, id, last);
        }
    }

    private void invoice(Caller caller, UUID customer, UUID noteId, Step last) {
        var drafted = run.run(
                        caller,
                        draft,
                        (use, who) -> use.handle(who, new InvoiceDeliveryNote.Command(noteId, Expected.ANY)))
                .invoice();
        var id = drafted.id();
        if (last.compareTo(Step.INVOICED) >= 0) {
            run.run(
                    caller,
                    issue,
                    (use, who) ->
                            use.handle(who, new IssueInvoice.Command(id, Expected.ANY, InvoiceIssuing.How.TODAY)));
        }
        if (last == Step.PAID) {
            pay(caller, customer, id, drafted.content().totals().gross());
        }
    }

    private void pay(Caller caller, UUID customer, UUID invoiceId, Money amount) {
        var parts = Map.of(new Allocation.Target(DocumentType.INVOICE, invoiceId), amount);
        var day = caller.now().day();
        run.run(
                caller,
                pay,
                (use, who) -> use.handle(
                        who,
                        new RecordPayment.Command(customer, PaymentMethod.TRANSFER, amount, day, "Virement", parts)));
    }

    private static TermsInput terms(UUID customer) {
        return new TermsInput(
                customer, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
