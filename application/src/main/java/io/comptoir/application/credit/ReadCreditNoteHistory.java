package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Shows what happened to a credit note. */
@UseCase("creditNote:read")
public class ReadCreditNoteHistory {

    private final CreditNotes notes;
    private final History history;

    public ReadCreditNoteHistory(CreditNotes notes, History history) {
        this.notes = notes;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of(CreditDesk.TYPE, notes.get(id).id());
    }
}
