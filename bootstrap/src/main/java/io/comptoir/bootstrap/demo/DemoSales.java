package io.comptoir.bootstrap.demo;

import io.comptoir.application.delivery.ConfirmDelivery;
import io.comptoir.application.delivery.CreateDeliveryNote;
import io.comptoir.application.delivery.DeliveryView;
import io.comptoir.application.delivery.ShipDeliveryNote;
import io.comptoir.application.invoice.InvoiceDeliveryNote;
import io.comptoir.application.invoice.InvoiceIssuing;
import io.comptoir.application.invoice.IssueInvoice;
import io.comptoir.application.pricing.LineInput;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCases;
import io.comptoir.domain.shared.money.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sales of the demo company, each stopped at another step, so that a front end has every state to show. */
@Singleton
class DemoSales {

    /** How far a validated sale goes. */
    private enum Step {
        PREPARED,
        SHIPPED,
        DELIVERED,
        DRAFTED,
        INVOICED,
        PAID
    }

    private final UseCases run;
    private final DemoOrders orders;
    private final DemoReturns returns;
    private final DemoMoney money;
    private final CreateDeliveryNote prepare;
    private final ShipDeliveryNote ship;
    private final ConfirmDelivery confirm;
    private final InvoiceDeliveryNote draft;
    private final IssueInvoice issue;

    DemoSales(
            UseCases run,
            DemoOrders orders,
            DemoReturns returns,
            DemoMoney money,
            CreateDeliveryNote prepare,
            ShipDeliveryNote ship,
            ConfirmDelivery confirm,
            InvoiceDeliveryNote draft,
            IssueInvoice issue) {
        this.run = run;
        this.orders = orders;
        this.returns = returns;
        this.money = money;
        this.prepare = prepare;
        this.ship = ship;
        this.confirm = confirm;
        this.draft = draft;
        this.issue = issue;
    }

    void play(Caller caller, DemoCatalogue.Filled filled) {
        var goods = filled.goods();
        var story = List.of(
                LineInput.of(goods.get(0), new BigDecimal("100")),
                LineInput.of(goods.get(1), new BigDecimal("30")),
                LineInput.of(goods.get(2), new BigDecimal("30")));
        sale(caller, filled.customers().getFirst(), story, Step.PAID);
        orders.created(caller, filled.customers().get(1), lines(filled, 1));
        orders.validated(caller, filled.customers().get(2), lines(filled, 2));
        orders.undecided(caller, filled);
        int n = 3;
        for (Step step : Step.values()) {
            sale(caller, filled.customers().get(n), lines(filled, n++), step);
        }
        for (DemoReturns.Step step : DemoReturns.Step.values()) {
            returns.bringBack(caller, sale(caller, filled.customers().get(n), lines(filled, n++), Step.INVOICED), step);
        }
        money.onAccount(
                caller, filled.customers().get(n), new Money(new BigDecimal("250.00"), Currency.getInstance("EUR")));
    }

    static List<LineInput> lines(DemoCatalogue.Filled filled, int n) {
        return List.of(
                LineInput.of(filled.goods().get(3 + n), new BigDecimal(4 + n)),
                LineInput.of(filled.goods().get(12 + n), new BigDecimal(2 * n)));
    }

    private DeliveryView sale(Caller caller, UUID customer, List<LineInput> lines, Step last) {
        var order = orders.validated(caller, customer, lines);
        var command = new CreateDeliveryNote.Command(order, Expected.ANY, Map.of(), null);
        var note = run.run(caller, prepare, (use, who) -> use.handle(who, command));
        var id = note.note().id();
        if (last.compareTo(Step.SHIPPED) >= 0) {
            run.run(caller, ship, (use, who) -> use.handle(who, new ShipDeliveryNote.Command(id, Expected.ANY, null)));
        }
        if (last.compareTo(Step.DELIVERED) >= 0) {
            var arrived = new ConfirmDelivery.Command(id, Expected.ANY, null, null, Map.of());
            run.run(caller, confirm, (use, who) -> use.handle(who, arrived));
        }
        if (last.compareTo(Step.DRAFTED) >= 0) {
            invoice(caller, customer, id, last);
        }
        return note;
    }

    private void invoice(Caller caller, UUID customer, UUID noteId, Step last) {
        var command = new InvoiceDeliveryNote.Command(noteId, Expected.ANY);
        var drafted =
                run.run(caller, draft, (use, who) -> use.handle(who, command)).invoice();
        if (last.compareTo(Step.INVOICED) >= 0) {
            var today = new IssueInvoice.Command(drafted.id(), Expected.ANY, InvoiceIssuing.How.TODAY);
            run.run(caller, issue, (use, who) -> use.handle(who, today));
        }
        if (last == Step.PAID) {
            money.pay(caller, customer, drafted.id(), drafted.content().totals().gross());
        }
    }
}
