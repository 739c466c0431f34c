package io.comptoir.application.returns;

import io.comptoir.application.company.Companies;
import io.comptoir.application.delivery.DeliveryNotes;
import io.comptoir.application.order.Orders;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.returns.ReturnConditions;
import io.comptoir.domain.returns.ReturnPlan;
import io.comptoir.domain.returns.ReturnPlanning;
import io.comptoir.domain.returns.ReturnPlanning.Wanted;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans returns of delivery notes, under the company's conditions. Locks the orders, then the note. */
@Service
public class ReturnOpening {

    private final DeliveryNotes notes;
    private final Orders orders;
    private final QuantityLedger ledger;
    private final ReturnFacts facts;
    private final Companies companies;
    private final Ids ids;

    public ReturnOpening(
            DeliveryNotes notes,
            Orders orders,
            QuantityLedger ledger,
            ReturnFacts facts,
            Companies companies,
            Ids ids) {
        this.notes = notes;
        this.orders = orders;
        this.ledger = ledger;
        this.facts = facts;
        this.companies = companies;
        this.ids = ids;
    }

    /** Locks the notes, after all orders behind them; a note that is not there is refused when it is planned. */
    void lockAll(List<UUID> noteIds) {
        var known = noteIds.stream()
                .sorted()
                .flatMap(id -> notes.find(id).stream())
                .map(DeliveryNote::snapshot)
                .toList();
        orders.lockAll(
                known.stream().flatMap(n -> orderIds(n).stream()).distinct().toList());
        known.forEach(n -> notes.lock(n.id(), Expected.ANY));
    }

    ReturnPlan plan(Caller caller, ReturnRequest.OfNote request) {
        var known = notes.find(request.noteId())
                .orElseThrow(() -> SharedRule.UNKNOWN_REFERENCE
                        .because("deliveryNoteId", request.noteId().toString())
                        .exception())
                .snapshot();
        var itsOrders = orders.lockAll(orderIds(known));
        var note = notes.lock(request.noteId(), Expected.ANY).snapshot();
        var families = facts.families(note.lines().stream()
                .flatMap(l -> Stream.ofNullable(l.item().productId()))
                .distinct()
                .toList());
        var conditions = new ReturnConditions(
                companies.get(caller.companyId()).settings().returnConditions());
        var wanted = request.lines().stream()
                .map(l -> wanted(caller, note, l, conditions, families))
                .toList();
        var sums = ledger.progress(note.lines().stream().map(DeliveryLine::id).toList());
        return new ReturnPlanning(note, sums, ordered(itsOrders))
                .plan(request.reason(), request.explanation(), wanted, ids::next);
    }

    /** Outside the conditions only who may grant exceptions brings something back. */
    private static Wanted wanted(
            Caller caller,
            DeliveryNoteSnapshot note,
            ReturnRequest.Line line,
            ReturnConditions conditions,
            Map<UUID, Set<UUID>> families) {
        var own = note.lines().stream()
                .filter(l -> l.id().equals(line.noteLineId()))
                .flatMap(l -> Stream.ofNullable(l.item().productId()))
                .flatMap(p -> families.getOrDefault(p, Set.of()).stream())
                .collect(Collectors.toSet());
        var deliveredOn = note.progress().deliveredOn();
        if (deliveredOn != null && !caller.may("return:exception")) {
            conditions.hindrance(own, deliveredOn, caller.now().day()).ifPresent(r -> {
                throw r.exception();
            });
        }
        return new Wanted(
                line.noteLineId(),
                line.quantity(),
                line.reason(),
                line.comment(),
                line.resolution(),
                conditions.fee(own));
    }

    private static List<UUID> orderIds(DeliveryNoteSnapshot note) {
        return note.lines().stream()
                .filter(l -> l.source().type() == DocumentType.ORDER)
                .map(l -> l.source().documentId())
                .distinct()
                .toList();
    }

    private static Map<UUID, BigDecimal> ordered(List<Order> orders) {
        return orders.stream()
                .flatMap(o -> o.snapshot().content().lines().stream())
                .collect(Collectors.toMap(SalesLine::id, SalesLine::quantity));
    }
}
