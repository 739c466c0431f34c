package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Cancels the draft of a supplier's credit note. */
@UseCase("supplierCreditNote:cancel")
public class CancelSupplierCreditNote {

    private final SupplierCreditNotes notes;
    private final SupplierCreditWriting writing;

    public CancelSupplierCreditNote(SupplierCreditNotes notes, SupplierCreditWriting writing) {
        this.notes = notes;
        this.writing = writing;
    }

    public SupplierCreditView handle(Caller caller, UUID id, Expected expected) {
        var note = notes.lock(id, expected);
        note.cancel(caller.now());
        notes.update(note);
        return writing.record(caller, note, "cancelled");
    }
}
