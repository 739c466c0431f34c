package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.CreditNoteAction;
import java.util.UUID;

/** Says why nobody deletes a credit note. Whoever may read it may ask. */
@UseCase("creditNote:read")
public class DeleteCreditNote {

    private final CreditDesk desk;

    public DeleteCreditNote(CreditDesk desk) {
        this.desk = desk;
    }

    public void handle(Caller caller, UUID id) {
        var work = desk.look(caller, id);
        work.note().require(CreditNoteAction.DELETE, work.situation());
    }
}
