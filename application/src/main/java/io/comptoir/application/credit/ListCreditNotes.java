package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;

/** Lists credit notes, the newest first. */
@UseCase("creditNote:list")
public class ListCreditNotes {

    private final CreditNoteList notes;

    public ListCreditNotes(CreditNoteList notes) {
        this.notes = notes;
    }

    public Page<CreditNoteList.Row> handle(Caller caller, ListRequest request) {
        return notes.page(request);
    }
}
