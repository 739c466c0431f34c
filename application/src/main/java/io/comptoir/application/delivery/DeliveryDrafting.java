package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.delivery.Carriage;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliveryPlan;
import io.comptoir.domain.delivery.DeliveryPlanning;
import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.order.OrderAction;
import io.comptoir.domain.order.OrderStatus;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.error.SharedRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts delivery notes, for the commands and for order types that make them. */
@Service
public class DeliveryDrafting {

    private final DeliveryDesk desk;
    private final DocumentNumbers numbers;
    private final DocumentLinks links;
    private final Ids ids;

    public DeliveryDrafting(DeliveryDesk desk, DocumentNumbers numbers, DocumentLinks links, Ids ids) {
        this.desk = desk;
        this.numbers = numbers;
        this.links = links;
        this.ids = ids;
    }

    /** @param quantities by order line; empty: all that is left */
    public DeliveryNote ofOrder(
            Caller caller,
            UUID orderId,
            Expected expected,
            Map<UUID, BigDecimal> quantities,
            @Nullable LocalDate plannedDate) {
        var candidates = desk.candidates(List.of(orderId));
        var order = candidates.getFirst().order();
        expected.check(order.head().version());
        OrderStatus.LIFECYCLE.require(order.status(), OrderAction.DELIVERY_NOTES);
        var planning = DeliveryPlanning.of(candidates);
        var carriage = carriage(candidates, plannedDate);
        var plan = quantities.isEmpty()
                ? planning.all(carriage, ids::next)
                : planning.chosen(quantities, carriage, ids::next);
        return draft(caller, plan, orders(List.of(orderId)));
    }

    public DeliveryNote ofOrders(Caller caller, List<UUID> orderIds, @Nullable LocalDate plannedDate) {
        var distinct = orderIds.stream().distinct().toList();
        var candidates = desk.candidates(distinct);
        var found = candidates.stream().map(c -> c.order().id()).toList();
        distinct.forEach(id -> SharedRule.UNKNOWN_REFERENCE.check(found.contains(id), "orderId", id.toString()));
        var plan = DeliveryPlanning.of(candidates).all(carriage(candidates, plannedDate), ids::next);
        return draft(caller, plan, orders(distinct));
    }

    /** Of documents other than orders, which the caller has locked. */
    public DeliveryNote draft(Caller caller, DeliveryPlan plan, List<DocumentRef> sources) {
        var number = numbers.next(DocumentType.DELIVERY_NOTE, caller.now().day());
        var note = DeliveryNote.draft(ids.next(), number, plan, caller.now());
        desk.add(caller, note);
        links.link(sources, new DocumentRef(DocumentType.DELIVERY_NOTE, note.id()));
        return note;
    }

    private static List<DocumentRef> orders(List<UUID> ids) {
        return ids.stream().map(id -> new DocumentRef(DocumentType.ORDER, id)).toList();
    }

    private static Carriage carriage(List<Candidate> candidates, @Nullable LocalDate plannedDate) {
        var terms = candidates.getFirst().order().terms();
        var planned = plannedDate == null ? terms.requestedDate() : plannedDate;
        return new Carriage(terms.carrierId(), null, planned, null, null);
    }
}
