package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.SupplierCreditAction;
import io.comptoir.domain.credit.SupplierCreditStatus;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.UUID;

/** Books a supplier's credit note under a number of the company's. */
@UseCase("supplierCreditNote:issue")
public class IssueSupplierCreditNote {

    private final SupplierCreditNotes notes;
    private final DocumentNumbers numbers;
    private final SupplierCreditWriting writing;

    public IssueSupplierCreditNote(SupplierCreditNotes notes, DocumentNumbers numbers, SupplierCreditWriting writing) {
        this.notes = notes;
        this.numbers = numbers;
        this.writing = writing;
    }

    public SupplierCreditView handle(Caller caller, UUID id, Expected expected) {
        var note = notes.lock(id, expected);
        SupplierCreditStatus.LIFECYCLE.require(note.snapshot().status(), SupplierCreditAction.ISSUE);
        note.issue(numbers.next(DocumentType.SUPPLIER_CREDIT_NOTE, caller.now().day()), caller.now());
        notes.update(note);
        return writing.record(caller, note, "issued");
    }
}
