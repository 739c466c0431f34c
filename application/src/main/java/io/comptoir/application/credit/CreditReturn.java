package io.comptoir.application.credit;

import io.comptoir.application.returns.ReturnDesk;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.credit.CreditDraft;
import io.comptoir.domain.credit.CreditPlanning;
import io.comptoir.domain.credit.CreditPurpose;
import io.comptoir.domain.credit.CreditableInvoice;
import io.comptoir.domain.credit.ReturnCredit;
import io.comptoir.domain.returns.ReturnAction;
import io.comptoir.domain.returns.ReturnRule;
import java.util.List;
import java.util.UUID;

/**
 * Drafts the credit note of a return: what was invoiced of it, at the invoice's prices (P33). One invoice at a time,
 * the oldest first; what other invoices billed of it is credited by asking again.
 */
@UseCase("return:generateCreditNote")
public class CreditReturn {

    private final ReturnDesk returns;
    private final CreditableInvoices invoices;
    private final CreditDrafting drafting;
    private final Ids ids;
    private final CreditNoteViewing viewing;

    public CreditReturn(
            ReturnDesk returns,
            CreditableInvoices invoices,
            CreditDrafting drafting,
            Ids ids,
            CreditNoteViewing viewing) {
        this.returns = returns;
        this.invoices = invoices;
        this.drafting = drafting;
        this.ids = ids;
        this.viewing = viewing;
    }

    public CreditNoteView handle(Caller caller, UUID id, Expected expected) {
        var known = returns.lockSources(id);
        var billing = invoices.billing(known.sourceLines());
        var work = returns.take(caller, id, expected);
        work.document().require(ReturnAction.CREDIT_NOTES, work.situation());

        var credit =
                new ReturnCredit(work.document().snapshot(), work.progress().creditable());
        var invoice = first(billing, credit);
        var lines = CreditPlanning.quantities(invoice, credit.on(invoice), ids::next);
        var draft = CreditDraft.on(invoice, CreditPurpose.RETURN, id, null, lines);
        var note = drafting.add(caller, invoice, draft);

        var event = work.document().creditDrafted(note.returned(), caller.now());
        returns.save(caller, work.document(), event);
        return viewing.show(caller, note.id());
    }

    private static CreditableInvoice first(List<CreditableInvoice> billing, ReturnCredit credit) {
        return billing.stream()
                .filter(i -> !credit.on(i).isEmpty())
                .findFirst()
                .orElseThrow(() -> ReturnRule.NOTHING_INVOICED.because().exception());
    }
}
