package io.comptoir.application.delivery;

import io.comptoir.application.document.Letterhead;
import io.comptoir.application.document.PricedPaper;
import io.comptoir.application.document.PrintedDates;
import io.comptoir.application.document.PrintedDocument;
import io.comptoir.application.document.PrintedKind;
import io.comptoir.application.document.PrintedLine;
import io.comptoir.application.document.PrintedMovement;
import io.comptoir.application.document.PrintedQuantity;
import io.comptoir.application.document.PrintedReferences;
import io.comptoir.application.document.PrintedShipment;
import io.comptoir.application.document.PrintedState;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.delivery.DeliveryLine;
import io.comptoir.domain.delivery.DeliveryNoteSnapshot;
import io.comptoir.domain.delivery.DeliveryNoteStatus;
import io.comptoir.domain.shared.document.Content;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The paper that travels with the goods: quantities, without prices. */
@UseCase("deliveryNote:download")
public class PrintDeliveryNote {

    private final DeliveryDesk desk;
    private final Letterhead letterhead;

    public PrintDeliveryNote(DeliveryDesk desk, Letterhead letterhead) {
        this.desk = desk;
        this.letterhead = letterhead;
    }

    public PrintedDocument handle(Caller caller, UUID id) {
        var work = desk.look(caller, id);
        var s = work.note().snapshot();
        var nothing = Content.of(s.terms().currency(), List.of(), List.of());
        var paper = new PricedPaper(s.terms(), nothing, letterhead.country(caller));
        var day = Objects.requireNonNullElse(
                s.progress().shippedOn(), s.head().created().day());
        var title = paper.title(PrintedKind.DELIVERY_NOTE, s.head().number()).withState(state(s.status()));
        var dates = PrintedDates.of(day).withDelivery(s.progress().deliveredOn());
        return PrintedDocument.of(title, dates, letterhead.today(caller), paper.customer())
                .withReferences(new PrintedReferences(
                        s.terms().customerReference(),
                        List.of(),
                        null,
                        null,
                        s.terms().incoterm(),
                        null))
                .withLines(s.lines().stream().map(l -> line(work, l)).toList())
                .withShipment(shipment(s))
                .withNote(s.terms().note());
    }

    private static PrintedLine line(DeliveryWork work, DeliveryLine line) {
        var movement = work.orders().stream()
                .flatMap(c -> c.progress().lines().stream())
                .filter(l -> l.lineId().equals(line.source().lineId()))
                .findFirst()
                .map(l -> new PrintedMovement.Delivered(l.ordered(), l.leftToPlan()))
                .orElseGet(() -> new PrintedMovement.Delivered(line.quantity(), BigDecimal.ZERO));
        return PrintedLine.of(
                line.position(),
                line.item().productCode(),
                line.item().description(),
                new PrintedQuantity(line.quantity(), line.item().unitCode()),
                movement);
    }

    private static PrintedShipment shipment(DeliveryNoteSnapshot note) {
        return new PrintedShipment(null, note.carriage().trackingNumber(), null, List.of());
    }

    private static PrintedState state(DeliveryNoteStatus status) {
        return switch (status) {
            case DRAFT, AWAITING_APPROVAL -> PrintedState.DRAFT;
            case SHIPPED, DELIVERED -> PrintedState.FINAL;
            case REFUSED, CANCELLED -> PrintedState.CANCELLED;
        };
    }
}
