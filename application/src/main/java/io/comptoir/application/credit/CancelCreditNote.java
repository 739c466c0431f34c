package io.comptoir.application.credit;

import io.comptoir.application.returns.ReturnDesk;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.CreditNoteAction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cancels a draft; its return may be credited again. */
@UseCase("creditNote:cancel")
public class CancelCreditNote {

    public record Command(
            UUID id, Expected expected, @Nullable String reason) {}

    private final CreditNotes notes;
    private final CreditableInvoices invoices;
    private final ReturnDesk returns;
    private final CreditDesk desk;
    private final CreditCancelling cancelling;
    private final CreditNoteViewing viewing;

    public CancelCreditNote(
            CreditNotes notes,
            CreditableInvoices invoices,
            ReturnDesk returns,
            CreditDesk desk,
            CreditCancelling cancelling,
            CreditNoteViewing viewing) {
        this.notes = notes;
        this.invoices = invoices;
        this.returns = returns;
        this.desk = desk;
        this.cancelling = cancelling;
        this.viewing = viewing;
    }

    public CreditNoteView handle(Caller caller, Command command) {
        var known = notes.get(command.id()).snapshot();
        invoices.lockOf(known);
        var returnId = known.origin().returnId();
        var returned = returnId == null ? null : returns.take(caller, returnId, Expected.ANY);
        var work = desk.open(caller, command.id(), command.expected());
        work.note().require(CreditNoteAction.CANCEL, work.situation());
        cancelling.cancel(caller, work.note(), command.reason());
        if (returned != null) {
            var event = returned.document().creditDrafted(CreditCancelling.takenBack(work.note()), caller.now());
            returns.save(caller, returned.document(), event);
        }
        return viewing.show(caller, command.id());
    }
}
