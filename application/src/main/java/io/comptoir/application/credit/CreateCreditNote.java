package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;

/** Drafts a credit note on an invoice, or a rebate by hand. */
@UseCase("creditNote:create")
public class CreateCreditNote {

    private final CreditDrafting drafting;
    private final RebateWriting rebates;
    private final CreditNoteViewing viewing;

    public CreateCreditNote(CreditDrafting drafting, RebateWriting rebates, CreditNoteViewing viewing) {
        this.drafting = drafting;
        this.rebates = rebates;
        this.viewing = viewing;
    }

    public CreditNoteView handle(Caller caller, CreditRequest request) {
        var note = switch (request) {
            case CreditRequest.OnInvoice invoice -> drafting.onInvoice(caller, invoice);
            case CreditRequest.Rebate rebate -> drafting.add(caller, rebates.draft(caller, rebate));
        };
        return viewing.show(caller, note.id());
    }
}
