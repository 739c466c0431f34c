package io.comptoir.application.order;

import io.comptoir.application.company.Companies;
import io.comptoir.application.order.OrderMoney.Received;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLink;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentLinks.Neighbours;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderDependents;
import io.comptoir.domain.order.OrderPolicy;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.order.OrderSituation;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out what an order has to know about the world: a constant number of reads, however many lines. */
@Service
public class OrderSituations {

    private static final Set<String> GONE = Set.of("CANCELLED", "REFUSED");
    private static final Set<String> NOT_COMING = Set.of("CANCELLED", "REJECTED");
    private static final Set<String> NO_LONGER_OPEN = Set.of("CANCELLED", "REJECTED", "CLOSED");
    private static final Set<String> NOT_LEFT = Set.of("DRAFT", "AWAITING_APPROVAL");

    private final QuantityLedger ledger;
    private final DocumentLinks links;
    private final OrderMoney money;
    private final Companies companies;

    public OrderSituations(QuantityLedger ledger, DocumentLinks links, OrderMoney money, Companies companies) {
        this.ledger = ledger;
        this.links = links;
        this.money = money;
        this.companies = companies;
    }

    /** What was found, with the parts that a view shows too. */
    record Found(OrderSituation situation, Neighbours neighbours, Received received) {}

    public OrderSituation of(Caller caller, Order order) {
        return find(caller, order).situation();
    }

    /** How far the order has come. */
    public OrderProgress progress(Order order) {
        var snapshot = order.snapshot();
        var lines = snapshot.content().lines().stream().map(SalesLine::id).toList();
        return OrderProgress.of(snapshot, ledger.progress(lines));
    }

    Found find(Caller caller, Order order) {
        var neighbours = links.of(new DocumentRef(DocumentType.ORDER, order.id()));
        var received = money.of(order.id());
        var progress = progress(order);
        var policy = OrderPolicy.of(companies.get(caller.companyId()).settings());
        var situation = new OrderSituation(progress, dependents(neighbours, received, progress), policy);
        return new Found(situation, neighbours, received);
    }

    private static OrderDependents dependents(Neighbours neighbours, Received received, OrderProgress progress) {
        boolean invoiced =
                progress.lines().stream().anyMatch(l -> l.invoicedNet().signum() > 0);
        return new OrderDependents(
                numbers(neighbours, DocumentType.DELIVERY_NOTE, l -> !GONE.contains(l.status())),
                numbers(neighbours, DocumentType.DELIVERY_NOTE, l -> NOT_LEFT.contains(l.status())),
                numbers(
                        neighbours,
                        DocumentType.INVOICE,
                        l -> invoiced && l.status().equals("ISSUED")),
                received.openDeposits(),
                received.payments(),
                numbers(neighbours, DocumentType.RETURN, l -> !NOT_COMING.contains(l.status())),
                numbers(neighbours, DocumentType.RETURN, l -> !NO_LONGER_OPEN.contains(l.status())));
    }

    private static List<String> numbers(Neighbours neighbours, DocumentType type, Predicate<DocumentLink> which) {
        return neighbours.followers().stream()
                .filter(l -> l.type() == type && which.test(l))
                .map(l -> l.number() == null ? l.id().toString() : l.number())
                .toList();
    }
}
