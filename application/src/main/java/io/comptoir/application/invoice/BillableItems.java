package io.comptoir.application.invoice;

import io.comptoir.application.order.Orders;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.BillableNote;
import io.comptoir.domain.invoice.BillableOrder;
import io.comptoir.domain.invoice.LeftToBill;
import io.comptoir.domain.order.LineQuantities;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.OrderStatus;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Orders and delivery notes as invoicing sees them. What is read is locked until the transaction ends, orders before
 * notes and each by id, so that nothing is invoiced twice.
 */
@Service
public class BillableItems {

    private final Orders orders;
    private final BillableNotes notes;
    private final QuantityLedger ledger;

    public BillableItems(Orders orders, BillableNotes notes, QuantityLedger ledger) {
        this.orders = orders;
        this.notes = notes;
        this.ledger = ledger;
    }

    /** Delivery notes and the orders behind them. */
    record Supplied(List<BillableNote> notes, List<BillableOrder> orders) {}

    /** In the order asked for; one that is unknown refuses all. */
    List<BillableOrder> orders(Collection<UUID> ids) {
        var locked = orders.lockAll(ids);
        var found = locked.stream().map(o -> o.snapshot().id()).collect(Collectors.toSet());
        ids.forEach(id -> SharedRule.UNKNOWN_REFERENCE.check(found.contains(id), "orderId", id.toString()));
        var lineIds = locked.stream()
                .flatMap(o -> o.snapshot().content().lines().stream())
                .map(SalesLine::id)
                .toList();
        var progress = ledger.progress(lineIds);
        var byId = locked.stream()
                .map(o -> billable(o.snapshot(), OrderProgress.of(o.snapshot(), progress)))
                .collect(Collectors.toMap(BillableOrder::id, Function.identity()));
        return ids.stream().map(byId::get).toList();
    }

    /** In the order asked for, with their orders; one that is unknown refuses all. */
    Supplied notes(Collection<UUID> ids) {
        var itsOrders = orders(notes.ordersOf(ids).stream().distinct().toList());
        var byId = notes.lock(ids).stream().collect(Collectors.toMap(BillableNote::id, Function.identity()));
        ids.forEach(id -> SharedRule.UNKNOWN_REFERENCE.check(byId.containsKey(id), "deliveryNoteId", id.toString()));
        return new Supplied(ids.stream().map(byId::get).toList(), itsOrders);
    }

    static BillableOrder billable(OrderSnapshot s, OrderProgress progress) {
        boolean sells = !s.conditions().type().customerReturn();
        var left = progress.lines().stream()
                .filter(l -> sells)
                .collect(Collectors.toMap(LineQuantities::lineId, BillableItems::left));
        return new BillableOrder(
                s.id(),
                String.valueOf(s.head().number()),
                s.status() == OrderStatus.VALIDATED,
                s.terms(),
                s.conditions().invoiceTerms().value(),
                s.followUp().invoicingReleased(),
                progress.nothingLeftToDeliver(),
                s.content(),
                left);
    }

    private static LeftToBill left(LineQuantities line) {
        return new LeftToBill(line.leftToBillAsOrdered(), line.leftToBillAsDelivered(), line.billed());
    }
}
