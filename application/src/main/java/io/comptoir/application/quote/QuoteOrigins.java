package io.comptoir.application.quote;

import io.comptoir.application.order.Origins;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLink;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.quote.Quote;
import io.comptoir.domain.quote.QuoteStatus;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.SalesLine;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The quotes that orders came from: they get back what a cancelled order had taken, and end with their orders. */
@Service
public class QuoteOrigins implements Origins {

    private static final Set<String> DONE = Set.of("CLOSED", "CANCELLED");

    private final Quotes quotes;
    private final QuoteDesk desk;
    private final QuoteReservations reservations;
    private final Conversions conversions;
    private final QuantityLedger ledger;
    private final DocumentLinks links;

    public QuoteOrigins(
            Quotes quotes,
            QuoteDesk desk,
            QuoteReservations reservations,
            Conversions conversions,
            QuantityLedger ledger,
            DocumentLinks links) {
        this.quotes = quotes;
        this.desk = desk;
        this.reservations = reservations;
        this.conversions = conversions;
        this.ledger = ledger;
        this.links = links;
    }

    @Override
    public void lock(UUID orderId) {
        sources(orderId).forEach(id -> quotes.lock(id, Expected.ANY));
    }

    @Override
    public void giveBack(Caller caller, Order order) {
        var held = conversions.heldBy(order.id());
        if (held.isEmpty()) {
            return;
        }
        ledger.book(held.stream().map(QuantityEntry::reversed).toList());
        var lines = held.stream().map(QuantityEntry::lineId).collect(Collectors.toSet());
        sources(order.id()).stream()
                .map(quotes::get)
                .filter(q -> q.snapshot().content().lines().stream()
                        .map(SalesLine::id)
                        .anyMatch(lines::contains))
                .forEach(q -> giveBack(caller, q, order));
    }

    private void giveBack(Caller caller, Quote quote, Order order) {
        var situation = desk.situation(caller, quote);
        var number = String.valueOf(order.snapshot().head().number());
        desk.keep(caller, quote, quote.giveBack(number, situation, caller.now()));
        if (quote.status() == QuoteStatus.ACCEPTED) {
            reservations.reserveLeft(quote.snapshot(), situation.progress());
        }
    }

    @Override
    public void closed(Caller caller, Order order) {
        sources(order.id()).stream()
                .map(quotes::get)
                .filter(q -> q.status() == QuoteStatus.CONVERTED && allDone(q, order))
                .forEach(q -> desk.keep(caller, q, q.complete(desk.situation(caller, q), caller.now())));
    }

    private boolean allDone(Quote quote, Order closed) {
        return links.of(QuoteHistory.ref(quote)).followers().stream()
                .filter(l -> l.type() == DocumentType.ORDER && !l.id().equals(closed.id()))
                .allMatch(l -> DONE.contains(l.status()));
    }

    private List<UUID> sources(UUID orderId) {
        return links.of(new DocumentRef(DocumentType.ORDER, orderId)).sources().stream()
                .filter(l -> l.type() == DocumentType.QUOTE)
                .map(DocumentLink::id)
                .sorted()
                .toList();
    }
}
