package io.comptoir.application.fulfilment;

import io.comptoir.application.company.Companies;
import io.comptoir.application.delivery.AfterShipping;
import io.comptoir.application.invoice.DraftRemoving;
import io.comptoir.application.invoice.InvoiceDrafting;
import io.comptoir.application.invoice.InvoiceIssuing;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.OrderTypePreset;
import java.util.List;

/**
 * Invoices what has left where nobody has to ask for it: for order types that drafted an invoice (ON_CREDIT), which is
 * made anew of what left and issued; and for companies that invoice automatically.
 */
@Service
public class InvoicesAfterShipping implements AfterShipping {

    private final Companies companies;
    private final DraftRemoving drafts;
    private final InvoiceDrafting drafting;
    private final InvoiceIssuing issuing;

    public InvoicesAfterShipping(
            Companies companies, DraftRemoving drafts, InvoiceDrafting drafting, InvoiceIssuing issuing) {
        this.companies = companies;
        this.drafts = drafts;
        this.drafting = drafting;
        this.issuing = issuing;
    }

    @Override
    public void shipped(Caller caller, DeliveryNote note, List<OrderSnapshot> orders) {
        boolean onCredit = !orders.isEmpty() && orders.stream().allMatch(InvoicesAfterShipping::drafted);
        var settings = companies.get(caller.companyId()).settings();
        boolean counter =
                orders.stream().anyMatch(o -> o.conditions().type().invoice() == OrderTypePreset.Invoicing.ISSUED);
        if (orders.isEmpty() || counter || !(onCredit || settings.autoInvoice())) {
            return;
        }
        if (onCredit) {
            drafts.removeOfOrders(caller, orders.stream().map(OrderSnapshot::id).toList());
        }
        var invoice = drafting.ofDeliveryNotes(caller, List.of(note.id()), InvoiceKind.STANDARD);
        if (onCredit || settings.autoIssueInvoices()) {
            issuing.issue(caller, invoice.id(), Expected.ANY, InvoiceIssuing.How.TODAY);
        }
    }

    private static boolean drafted(OrderSnapshot order) {
        return order.conditions().type().invoice() == OrderTypePreset.Invoicing.DRAFT;
    }
}
