package io.comptoir.application.invoice;

import io.comptoir.application.delivery.DeliveryNotes;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.delivery.DeliveryNoteAction;
import io.comptoir.domain.delivery.DeliverySituation;
import io.comptoir.domain.invoice.InvoiceKind;
import java.util.List;
import java.util.UUID;

/** Drafts the invoice of a delivery note (P16). */
@UseCase("deliveryNote:createInvoice")
public class InvoiceDeliveryNote {

    public record Command(UUID note, Expected expected) {}

    private final DeliveryNotes notes;
    private final InvoiceDrafting drafting;
    private final InvoiceViewing viewing;

    public InvoiceDeliveryNote(DeliveryNotes notes, InvoiceDrafting drafting, InvoiceViewing viewing) {
        this.notes = notes;
        this.drafting = drafting;
        this.viewing = viewing;
    }

    public InvoiceView handle(Caller caller, Command command) {
        var known = notes.get(command.note());
        command.expected().check(known.snapshot().head().version());
        known.require(DeliveryNoteAction.INVOICES, DeliverySituation.CLEAR);
        var invoice = drafting.ofDeliveryNotes(caller, List.of(command.note()), InvoiceKind.STANDARD);
        return viewing.of(caller, invoice);
    }
}
