package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Issues a credit note: it never changes afterwards. */
@UseCase("creditNote:issue")
public class IssueCreditNote {

    private final CreditIssuing issuing;
    private final CreditNoteViewing viewing;

    public IssueCreditNote(CreditIssuing issuing, CreditNoteViewing viewing) {
        this.issuing = issuing;
        this.viewing = viewing;
    }

    public CreditNoteView handle(Caller caller, UUID id, Expected expected) {
        issuing.issue(caller, id, expected);
        return viewing.show(caller, id);
    }
}
