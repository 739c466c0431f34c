package io.comptoir.application.returns;

import io.comptoir.application.delivery.DeliveryDrafting;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.delivery.DirectPlanning;
import io.comptoir.domain.delivery.DirectPlanning.Part;
import io.comptoir.domain.returns.ReceivedPart;
import io.comptoir.domain.returns.SalesReturn;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.LineSource;
import java.math.BigDecimal;
import java.util.List;

/**
 * Drafts the delivery note, at no price, that brings the customer others for what he brought back (REPLACE), or the
 * same again, mended (REPAIR) or as it came (REFUSE). It holds as much as came in.
 */
@Service
public class GoodsSentBack {

    private final DeliveryDrafting deliveries;
    private final Ids ids;

    public GoodsSentBack(DeliveryDrafting deliveries, Ids ids) {
        this.deliveries = deliveries;
        this.ids = ids;
    }

    void send(Caller caller, SalesReturn document, List<ReceivedPart> received) {
        var parts = received.stream()
                .filter(p -> document.line(p.lineId()).resolution().sendsGoods())
                .map(p -> part(document, p))
                .toList();
        if (!parts.isEmpty()) {
            var s = document.snapshot();
            var plan = DirectPlanning.plan(s.terms(), s.warehouseId(), parts, ids::next);
            deliveries.draft(caller, plan, List.of(new DocumentRef(DocumentType.RETURN, s.id())));
        }
    }

    private static Part part(SalesReturn document, ReceivedPart received) {
        var line = document.line(received.lineId());
        var source = new LineSource(DocumentType.RETURN, document.id(), line.id());
        return new Part(source, line.item(), received.quantity(), BigDecimal.ZERO);
    }
}
