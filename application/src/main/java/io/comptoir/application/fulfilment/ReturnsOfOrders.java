package io.comptoir.application.fulfilment;

import io.comptoir.application.returns.ReturnDrafting;
import io.comptoir.application.returns.ReturnRequest;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.returns.Resolution;
import io.comptoir.domain.returns.ReturnReason;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.document.SalesLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the returns of a return order: one for each delivery note of which it brings something back (F035). */
@Service
public class ReturnsOfOrders {

    private final ReturnDrafting drafting;
    private final DocumentLinks links;

    public ReturnsOfOrders(ReturnDrafting drafting, DocumentLinks links) {
        this.drafting = drafting;
        this.links = links;
    }

    void make(Caller caller, Order order) {
        var itself = List.of(new DocumentRef(DocumentType.ORDER, order.id()));
        for (var made : drafting.makeAll(caller, requests(order.snapshot()))) {
            links.link(itself, new DocumentRef(DocumentType.RETURN, made.id()));
        }
    }

    private static List<ReturnRequest.OfNote> requests(OrderSnapshot order) {
        var notes = new LinkedHashMap<UUID, Map<UUID, ReturnRequest.Line>>();
        for (var line : order.content().lines()) {
            line.source(DocumentType.DELIVERY_NOTE)
                    .ifPresent(from -> notes.computeIfAbsent(from.documentId(), n -> new LinkedHashMap<>())
                            .merge(from.lineId(), wanted(line, from), ReturnsOfOrders::together));
        }
        return notes.entrySet().stream()
                .map(e -> new ReturnRequest.OfNote(
                        e.getKey(),
                        ReturnReason.OTHER,
                        order.terms().note(),
                        List.copyOf(e.getValue().values())))
                .toList();
    }

    private static ReturnRequest.Line wanted(SalesLine line, LineSource from) {
        return new ReturnRequest.Line(from.lineId(), line.quantity(), ReturnReason.OTHER, null, Resolution.CREDIT);
    }

    /** Two lines of the order may bring back parts of the same line. */
    private static ReturnRequest.Line together(ReturnRequest.Line one, ReturnRequest.Line other) {
        return new ReturnRequest.Line(
                one.noteLineId(), one.quantity().add(other.quantity()), one.reason(), one.comment(), one.resolution());
    }
}
