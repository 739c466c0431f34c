package io.comptoir.application.credit;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditDraft;
import io.comptoir.domain.credit.CreditNote;
import io.comptoir.domain.credit.CreditableInvoice;
import io.comptoir.domain.shared.document.DocumentType;
import java.util.ArrayList;

/** Drafts credit notes: what they take of their invoice is held from then on. */
@Service
public class CreditDrafting {

    private final CreditableInvoices invoices;
    private final InvoiceCredits credits;
    private final CreditDesk desk;
    private final DocumentLinks links;
    private final Ids ids;

    public CreditDrafting(
            CreditableInvoices invoices, InvoiceCredits credits, CreditDesk desk, DocumentLinks links, Ids ids) {
        this.invoices = invoices;
        this.credits = credits;
        this.desk = desk;
        this.links = links;
        this.ids = ids;
    }

    CreditNote onInvoice(Caller caller, CreditRequest.OnInvoice request) {
        var invoice = invoices.lock(request.invoiceId());
        var lines = request.selection().plan(invoice, request.purpose(), ids::next);
        return add(caller, invoice, CreditDraft.on(invoice, request.purpose(), null, request.reason(), lines));
    }

    /** The caller has locked the invoice and what comes before it. */
    CreditNote add(Caller caller, CreditableInvoice invoice, CreditDraft draft) {
        var note = CreditNote.draft(ids.next(), draft, caller.now());
        desk.add(caller, note);
        credits.hold(invoice, note.snapshot().lines());
        var sources = new ArrayList<DocumentRef>();
        sources.add(new DocumentRef(DocumentType.INVOICE, invoice.invoice().id()));
        var returnId = draft.origin().returnId();
        if (returnId != null) {
            sources.add(new DocumentRef(DocumentType.RETURN, returnId));
        }
        links.link(sources, new DocumentRef(DocumentType.CREDIT_NOTE, note.id()));
        return note;
    }

    /** By hand: it takes of no invoice. */
    CreditNote add(Caller caller, CreditDraft rebate) {
        var note = CreditNote.draft(ids.next(), rebate, caller.now());
        desk.add(caller, note);
        return note;
    }
}
