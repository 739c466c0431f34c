package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Shows what happened to a supplier's credit note. */
@UseCase("supplierCreditNote:read")
public class ReadSupplierCreditNoteHistory {

    private final SupplierCreditNotes notes;
    private final History history;

    public ReadSupplierCreditNoteHistory(SupplierCreditNotes notes, History history) {
        this.notes = notes;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        notes.get(id);
        return history.of(SupplierCreditWriting.TYPE, id);
    }
}
