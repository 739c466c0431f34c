package io.comptoir.application.order;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderDraft;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes orders, for whoever writes one and for quotes that become one. */
@Service
public class OrderCreation {

    private final Orders orders;
    private final DocumentNumbers numbers;
    private final DocumentLinks links;
    private final History history;
    private final Ids ids;

    public OrderCreation(Orders orders, DocumentNumbers numbers, DocumentLinks links, History history, Ids ids) {
        this.orders = orders;
        this.numbers = numbers;
        this.links = links;
        this.history = history;
        this.ids = ids;
    }

    /**
     * A new order, numbered and kept.
     *
     * @param id where the client made one
     * @param sources the documents it comes from; its lines name theirs
     */
    public Order create(Caller caller, @Nullable UUID id, OrderDraft draft, Collection<DocumentRef> sources) {
        var number = numbers.next(DocumentType.ORDER, caller.now().day());
        var order = Order.draft(id == null ? ids.next() : id, number, draft, caller.now());
        orders.add(order);
        if (!sources.isEmpty()) {
            links.link(sources, new DocumentRef(DocumentType.ORDER, order.id()));
        }
        history.record(caller, OrderHistory.entry(order, "order.created", Map.of()));
        return order;
    }
}
