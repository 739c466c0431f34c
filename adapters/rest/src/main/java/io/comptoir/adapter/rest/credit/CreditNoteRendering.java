package io.comptoir.adapter.rest.credit;

import io.comptoir.adapter.rest.credit.CreditNoteResponse.AllocationBody;
import io.comptoir.adapter.rest.credit.CreditNoteResponse.RefundBody;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.application.credit.CreditNoteView;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import java.util.List;
import java.util.Locale;

/** Credit notes as the API shows them. */
final class CreditNoteRendering {

    static final String COLLECTION = "credit-notes";

    private CreditNoteRendering() {}

    static CreditNoteResponse response(CreditNoteView view, Locale language) {
        var s = view.note();
        var totals = s.content().totals();
        var terms = s.terms();
        var head = s.head();
        var invoice = s.origin().invoice();
        var period = s.origin().period();
        return new CreditNoteResponse(
                s.id(),
                head.number(),
                s.status().name(),
                s.purpose().name(),
                head.version(),
                1,
                s.customerId(),
                CustomerResponse.from(terms.customer()),
                s.invoiceId(),
                invoice == null ? null : invoice.number(),
                s.origin().returnId(),
                period == null ? null : new CreditNoteBody.Period(period.from(), period.to()),
                s.origin().reason(),
                terms.currency().getCurrencyCode(),
                terms.projectId(),
                terms.salesRepId(),
                terms.customerReference(),
                s.issueDate(),
                s.lines().stream().map(CreditNoteLineResponse::from).toList(),
                TotalsResponse.from(totals),
                s.use().allocated(totals.gross()).amount(),
                s.use().refunded(totals.gross()).amount(),
                s.open().amount(),
                allocations(s),
                refunds(s),
                LinksResponse.from(view.links()),
                ActionResponse.allOf(view.actions(), "/v1/" + COLLECTION + "/" + s.id(), language),
                List.of(),
                StatusDateBody.allOf(head.statusDates()),
                head.created().at(),
                ActorBody.from(head.created().by()),
                head.updated().at(),
                ActorBody.from(head.updated().by()));
    }

    private static List<AllocationBody> allocations(CreditNoteSnapshot s) {
        return s.use().allocations().stream()
                .map(a -> new AllocationBody(
                        a.invoiceId(), a.invoiceNumber(), a.amount().amount(), a.on().at()))
                .toList();
    }

    private static List<RefundBody> refunds(CreditNoteSnapshot s) {
        return s.use().refunds().stream()
                .map(r -> new RefundBody(r.method().name(), r.amount().amount(), r.on().at()))
                .toList();
    }
}
