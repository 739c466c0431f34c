package io.comptoir.application.invoice;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.company.DocumentFlow;
import io.comptoir.domain.invoice.BillableNote;
import io.comptoir.domain.invoice.BillableOrder;
import io.comptoir.domain.invoice.DraftChange;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import java.util.List;

/** The orders and delivery notes that a draft bills, locked before it. */
@Service
public class InvoiceBasis {

    private final BillableItems items;
    private final Companies companies;
    private final DepositDeducting deducting;

    public InvoiceBasis(BillableItems items, Companies companies, DepositDeducting deducting) {
        this.items = items;
        this.companies = companies;
        this.deducting = deducting;
    }

    /** What a draft is based on. */
    record Sources(List<BillableOrder> orders, List<BillableNote> notes, boolean strict) {

        DraftChange change(InvoiceSnapshot before) {
            return new DraftChange(before, orders, notes, strict);
        }
    }

    Sources lock(Caller caller, Invoice invoice) {
        var origin = invoice.snapshot().origin();
        boolean strict = companies.get(caller.companyId()).settings().documentFlow() == DocumentFlow.STRICT;
        if (!origin.deliveryNotes().isEmpty()) {
            var supplied = items.notes(origin.deliveryNotes());
            return new Sources(supplied.orders(), supplied.notes(), strict);
        }
        return new Sources(items.orders(origin.orders()), List.of(), strict);
    }

    /** What the changed draft would deduct; what it billed before is still booked. */
    void deduct(Caller caller, Invoice invoice, Sources sources, InvoiceSnapshot before) {
        deducting.preview(caller, invoice, sources.orders(), before.content().lines());
    }
}
