package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.invoice.InvoiceResponse.DisputeBody;
import io.comptoir.adapter.rest.invoice.InvoiceResponse.DueDateBody;
import io.comptoir.adapter.rest.invoice.InvoiceResponse.MentionBody;
import io.comptoir.adapter.rest.invoice.InvoiceResponse.WriteOffBody;
import io.comptoir.adapter.rest.shared.document.ActionResponse;
import io.comptoir.adapter.rest.shared.document.ActorBody;
import io.comptoir.adapter.rest.shared.document.CustomerResponse;
import io.comptoir.adapter.rest.shared.document.DiscountBody;
import io.comptoir.adapter.rest.shared.document.LineResponse;
import io.comptoir.adapter.rest.shared.document.LinksResponse;
import io.comptoir.adapter.rest.shared.document.StatusDateBody;
import io.comptoir.adapter.rest.shared.document.TotalsResponse;
import io.comptoir.adapter.rest.shared.document.WarningResponse;
import io.comptoir.application.invoice.InvoiceView;
import io.comptoir.domain.invoice.Dispute;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.WriteOff;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Invoices as JSON. */
final class InvoiceRendering {

    static final String COLLECTION = "invoices";

    private InvoiceRendering() {}

    static InvoiceResponse response(InvoiceView view, Locale language) {
        var invoice = view.invoice();
        var terms = invoice.terms();
        var head = invoice.head();
        var settlement = invoice.settlement();
        var recovery = invoice.recovery();
        return new InvoiceResponse(
                invoice.id(),
                head.number(),
                invoice.kind().name(),
                invoice.status().name(),
                settlement.status().name(),
                invoice.overdue(view.today()),
                head.version(),
                1,
                terms.customerId(),
                CustomerResponse.from(terms.customer()),
                terms.contactId(),
                terms.projectId(),
                terms.incoterm(),
                terms.carrierId(),
                terms.accountingDate(),
                terms.currency().getCurrencyCode(),
                terms.priceListId(),
                terms.paymentTermId(),
                terms.paymentMethod() == null ? null : terms.paymentMethod().name(),
                terms.customerReference(),
                terms.requestedDate(),
                terms.salesRepId(),
                terms.note(),
                invoice.issueDate(),
                invoice.origin().suppliedOn(),
                invoice.origin().orders(),
                invoice.origin().deliveryNotes(),
                dueDates(invoice),
                settlement.paid().amount(),
                settlement.credited().amount(),
                settlement.open().amount(),
                LineResponse.allOf(invoice.content()),
                invoice.content().discounts().stream().map(DiscountBody::from).toList(),
                TotalsResponse.from(invoice.content().totals()),
                mentions(invoice),
                dispute(recovery.dispute()),
                recovery.doubtful() == null ? null : recovery.doubtful().at(),
                writeOff(recovery.writeOff()),
                LinksResponse.from(view.links()),
                ActionResponse.allOf(view.actions(), "/v1/" + COLLECTION + "/" + invoice.id(), language),
                WarningResponse.allOf(view.warnings(), language),
                StatusDateBody.allOf(head.statusDates()),
                head.created().at(),
                ActorBody.from(head.created().by()),
                head.updated().at(),
                ActorBody.from(head.updated().by()));
    }

    private static List<DueDateBody> dueDates(InvoiceSnapshot invoice) {
        return invoice.dueDates().stream()
                .map(d -> new DueDateBody(
                        d.dueDate(), d.amount().amount(), d.open().amount()))
                .toList();
    }

    private static List<MentionBody> mentions(InvoiceSnapshot invoice) {
        var issuance = invoice.issuance();
        return issuance == null
                ? List.of()
                : issuance.mentions().stream()
                        .map(m -> new MentionBody(m.code(), m.text()))
                        .toList();
    }

    private static @Nullable DisputeBody dispute(@Nullable Dispute dispute) {
        return dispute == null
                ? null
                : new DisputeBody(
                        dispute.amount().amount(),
                        dispute.reason(),
                        dispute.since().at(),
                        ActorBody.from(dispute.since().by()));
    }

    private static @Nullable WriteOffBody writeOff(@Nullable WriteOff writeOff) {
        return writeOff == null
                ? null
                : new WriteOffBody(
                        writeOff.amount().amount(),
                        writeOff.reason(),
                        writeOff.on().at(),
                        ActorBody.from(writeOff.on().by()));
    }
}
