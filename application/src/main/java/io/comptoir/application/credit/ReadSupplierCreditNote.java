package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows a supplier's credit note. */
@UseCase("supplierCreditNote:read")
public class ReadSupplierCreditNote {

    private final SupplierCreditNotes notes;
    private final SupplierCreditWriting writing;

    public ReadSupplierCreditNote(SupplierCreditNotes notes, SupplierCreditWriting writing) {
        this.notes = notes;
        this.writing = writing;
    }

    public SupplierCreditView handle(Caller caller, UUID id) {
        return writing.show(caller, notes.get(id));
    }
}
