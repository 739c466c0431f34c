package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.SupplierCreditNote;
import java.util.List;

/** Notes what a supplier credits the company. */
@UseCase("supplierCreditNote:create")
public class CreateSupplierCreditNote {

    private final SupplierCreditNotes notes;
    private final SupplierCreditWriting writing;
    private final Ids ids;

    public CreateSupplierCreditNote(SupplierCreditNotes notes, SupplierCreditWriting writing, Ids ids) {
        this.notes = notes;
        this.writing = writing;
        this.ids = ids;
    }

    public SupplierCreditView handle(Caller caller, SupplierCreditWriting.Wording wording) {
        var note = SupplierCreditNote.draft(ids.next(), writing.body(caller, wording, List.of()), caller.now());
        notes.add(note);
        return writing.record(caller, note, "created");
    }
}
