package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.SupplierCreditAction;
import io.comptoir.domain.credit.SupplierCreditSnapshot;
import io.comptoir.domain.credit.SupplierCreditStatus;
import java.util.UUID;
import java.util.function.Function;

/** Changes the draft of a supplier's credit note. */
@UseCase("supplierCreditNote:update")
public class UpdateSupplierCreditNote {

    /** @param edit what it shall say, given what it says */
    public record Command(
            UUID id, Expected expected, Function<SupplierCreditSnapshot, SupplierCreditWriting.Wording> edit) {}

    private final SupplierCreditNotes notes;
    private final SupplierCreditWriting writing;

    public UpdateSupplierCreditNote(SupplierCreditNotes notes, SupplierCreditWriting writing) {
        this.notes = notes;
        this.writing = writing;
    }

    public SupplierCreditView handle(Caller caller, Command command) {
        var note = notes.lock(command.id(), command.expected());
        var before = note.snapshot();
        SupplierCreditStatus.LIFECYCLE.require(before.status(), SupplierCreditAction.UPDATE);
        var wording = command.edit().apply(before);
        note.update(writing.body(caller, wording, before.body().content().lines()), caller.now());
        notes.update(note);
        return writing.record(caller, note, "updated");
    }
}
