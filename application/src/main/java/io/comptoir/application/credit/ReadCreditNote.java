package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows a credit note. */
@UseCase("creditNote:read")
public class ReadCreditNote {

    private final CreditNoteViewing viewing;

    public ReadCreditNote(CreditNoteViewing viewing) {
        this.viewing = viewing;
    }

    public CreditNoteView handle(Caller caller, UUID id) {
        return viewing.show(caller, id);
    }
}
