package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;

/** Lists suppliers' credit notes, the newest first. */
@UseCase("supplierCreditNote:list")
public class ListSupplierCreditNotes {

    private final SupplierCreditNoteList notes;

    public ListSupplierCreditNotes(SupplierCreditNoteList notes) {
        this.notes = notes;
    }

    public Page<SupplierCreditNoteList.Row> handle(Caller caller, ListRequest request) {
        return notes.page(request);
    }
}
