package io.comptoir.application.delivery;

import io.comptoir.application.order.Orders;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.delivery.DeliveryEvent;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.shared.document.SalesLine;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Takes delivery notes and their orders in hand, in the order of locks, and puts back what changed. */
@Service
public class DeliveryDesk {

    private final DeliveryNotes notes;
    private final Orders orders;
    private final QuantityLedger ledger;
    private final DeliverySituations situations;
    private final History history;

    public DeliveryDesk(
            DeliveryNotes notes, Orders orders, QuantityLedger ledger, DeliverySituations situations, History history) {
        this.notes = notes;
        this.orders = orders;
        this.ledger = ledger;
        this.situations = situations;
        this.history = history;
    }

    /** Orders, locked, with their progress; one that is unknown is missing. */
    List<Candidate> candidates(Collection<UUID> orderIds) {
        return withProgress(orders.lockAll(orderIds));
    }

    /** A note, locked after its orders. */
    DeliveryWork open(Caller caller, UUID id, Expected expected) {
        var known = notes.get(id).snapshot();
        var candidates = candidates(known.orders());
        var note = notes.lock(id, expected);
        return new DeliveryWork(note, candidates, situations.deciding(caller, note, candidates));
    }

    /** A note to look at: nothing is locked. */
    DeliveryWork look(Caller caller, UUID id) {
        var note = notes.get(id);
        var found = note.snapshot().orders().stream()
                .flatMap(order -> orders.find(order).stream())
                .toList();
        var candidates = withProgress(found);
        return new DeliveryWork(note, candidates, situations.of(caller, note, candidates));
    }

    void add(Caller caller, DeliveryNote note) {
        var created = note.created();
        notes.add(note);
        ledger.book(created.entries());
        history.record(caller, entry(note, created));
    }

    void save(Caller caller, DeliveryNote note, DeliveryEvent event) {
        notes.update(note);
        ledger.book(event.entries());
        history.record(caller, entry(note, event));
    }

    void remove(Caller caller, DeliveryNote note, DeliveryEvent event) {
        ledger.book(event.entries());
        history.record(caller, entry(note, event));
        notes.remove(note.id());
    }

    private List<Candidate> withProgress(List<Order> found) {
        var lineIds = found.stream()
                .flatMap(o -> o.snapshot().content().lines().stream())
                .map(SalesLine::id)
                .toList();
        var sums = ledger.progress(lineIds);
        return found.stream()
                .map(Order::snapshot)
                .map(o -> new Candidate(o, OrderProgress.of(o, sums)))
                .toList();
    }

    private static History.Entry entry(DeliveryNote note, DeliveryEvent event) {
        DeliveryNoteSnapshot s = note.snapshot();
        return new History.Entry(
                "DELIVERY_NOTE",
                s.id(),
                s.head().number(),
                event.name(),
                s.status().name(),
                s.head().version(),
                event.details());
    }
}
