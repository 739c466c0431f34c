package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.application.stock.StockKeeping;
import io.comptoir.domain.delivery.DeliveryEvent;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.delivery.DeliveryNoteStatus;
import io.comptoir.domain.delivery.DeliveryPlanning.Candidate;
import io.comptoir.domain.order.LineQuantities;
import io.comptoir.domain.order.OrderProgress;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.stock.Shipment;
import io.comptoir.domain.stock.StockKey;
import io.comptoir.domain.stock.StockMove;
import java.util.List;
import java.util.Objects;

/** Lets goods leave: the note is saved, then stock moves, then what an under-delivery closed is free again. */
@Service
public class DeliveryShipping {

    private final DeliveryDesk desk;
    private final StockKeeping stock;
    private final QuantityLedger ledger;
    private final Ids ids;

    public DeliveryShipping(DeliveryDesk desk, StockKeeping stock, QuantityLedger ledger, Ids ids) {
        this.desk = desk;
        this.stock = stock;
        this.ledger = ledger;
        this.ids = ids;
    }

    /** Saves what shipping or approving did; moves stock where the note has left now. */
    void save(Caller caller, DeliveryWork work, DeliveryEvent event) {
        var note = work.note();
        desk.save(caller, note, event);
        if (note.status() == DeliveryNoteStatus.SHIPPED) {
            stock.ship(shipments(note), caller.now());
            releaseClosedLines(work);
        }
    }

    private List<Shipment> shipments(DeliveryNote note) {
        var s = note.snapshot();
        return s.lines().stream()
                .filter(l -> l.item().stockTracked())
                .map(l -> shipment(s, l))
                .toList();
    }

    private Shipment shipment(DeliveryNoteSnapshot note, DeliveryLine line) {
        var key = new StockKey(Objects.requireNonNull(line.item().productId()), note.warehouseId());
        var heldBy = line.source().type() == DocumentType.ORDER ? line.source().lineId() : null;
        var cause = new StockMove.Cause("DELIVERY_NOTE", note.id(), line.id(), null);
        return new Shipment(ids.next(), key, heldBy, line.quantity(), cause);
    }

    /** A line that is settled within tolerance holds nothing any more. */
    private void releaseClosedLines(DeliveryWork work) {
        var delivered = work.note().snapshot().lines().stream()
                .map(l -> l.source().lineId())
                .toList();
        var sums = ledger.progress(delivered);
        var closed = work.orders().stream()
                .map(Candidate::order)
                .flatMap(o -> OrderProgress.of(o, sums).lines().stream())
                .filter(l -> delivered.contains(l.lineId()))
                .filter(l -> l.allDelivered() && l.reserved().signum() > 0)
                .map(LineQuantities::lineId)
                .toList();
        if (!closed.isEmpty()) {
            stock.release(closed);
        }
    }
}
