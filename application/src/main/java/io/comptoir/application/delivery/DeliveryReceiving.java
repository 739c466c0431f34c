package io.comptoir.application.delivery;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.application.stock.StockKeeping;
import io.comptoir.domain.delivery.Confirmation;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.delivery.DifferenceDecision;
import io.comptoir.domain.stock.Location;
import io.comptoir.domain.stock.Receipt;
import io.comptoir.domain.stock.StockKey;
import io.comptoir.domain.stock.StockMove;
import java.util.List;
import java.util.Objects;

/** Books what arrived; what was refused, or is delivered again, comes back to stock. */
@Service
public class DeliveryReceiving {

    private final DeliveryDesk desk;
    private final AfterConfirmation after;
    private final StockKeeping stock;
    private final Ids ids;

    public DeliveryReceiving(DeliveryDesk desk, AfterConfirmation after, StockKeeping stock, Ids ids) {
        this.desk = desk;
        this.after = after;
        this.stock = stock;
        this.ids = ids;
    }

    void confirm(Caller caller, DeliveryWork work, Confirmation confirmation) {
        var event = work.note().confirmDelivery(confirmation, work.situation(), caller.now());
        desk.save(caller, work.note(), event);
        if (work.note().snapshot().lines().stream().anyMatch(DeliveryReceiving::differs)) {
            after.differed(caller, work.note());
        }
        var back = backInStock(work.note().snapshot());
        if (!back.isEmpty()) {
            stock.receive(back, caller.now());
        }
    }

    private List<Receipt> backInStock(DeliveryNoteSnapshot note) {
        return note.lines().stream()
                .filter(l -> l.item().stockTracked())
                .filter(l -> l.missing().signum() > 0 && comesBack(l))
                .map(l -> receipt(note, l))
                .toList();
    }

    private static boolean differs(DeliveryLine line) {
        return line.accepted().compareTo(line.quantity()) < 0;
    }

    private static boolean comesBack(DeliveryLine line) {
        var decision = Objects.requireNonNull(line.reception()).decision();
        return decision == DifferenceDecision.REFUSED_RETURNED || decision == DifferenceDecision.REDELIVER;
    }

    private Receipt receipt(DeliveryNoteSnapshot note, DeliveryLine line) {
        var key = new StockKey(Objects.requireNonNull(line.item().productId()), note.warehouseId());
        var cause = new StockMove.Cause("DELIVERY_NOTE", note.id(), line.id(), null);
        return new Receipt(ids.next(), key, Location.CUSTOMER, Location.INTERNAL, line.missing(), null, cause);
    }
}
