package io.comptoir.application.invoice;

import io.comptoir.application.company.Companies;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.company.DocumentFlow;
import io.comptoir.domain.invoice.Bill;
import io.comptoir.domain.invoice.BillableOrder;
import io.comptoir.domain.invoice.Billing;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import java.util.List;
import java.util.UUID;

/**
 * Drafts invoices of what was delivered or ordered, for the commands of invoices, delivery notes and orders alike.
 * Whoever calls it locks at most documents that come before invoices in the order of locks.
 */
@Service
public class InvoiceDrafting {

    private final BillableItems items;
    private final Companies companies;
    private final DepositDeducting deducting;
    private final DraftKeeping drafts;
    private final Ids ids;

    public InvoiceDrafting(
            BillableItems items, Companies companies, DepositDeducting deducting, DraftKeeping drafts, Ids ids) {
        this.items = items;
        this.companies = companies;
        this.deducting = deducting;
        this.drafts = drafts;
        this.ids = ids;
    }

    /** All that is left to invoice of delivery notes of one customer. */
    public Invoice ofDeliveryNotes(Caller caller, List<UUID> noteIds, InvoiceKind kind) {
        var supplied = items.notes(noteIds.stream().distinct().toList());
        var bill = Billing.ofNotes(
                supplied.notes(), supplied.orders(), caller.now().day(), ids::next);
        return draft(caller, kind, bill, supplied.orders());
    }

    /** All that is left to invoice of orders of one customer, as far as their terms and the flow allow. */
    public Invoice ofOrders(Caller caller, List<UUID> orderIds, InvoiceKind kind) {
        var orders = items.orders(orderIds.stream().distinct().toList());
        boolean strict =
                kind.bills() && companies.get(caller.companyId()).settings().documentFlow() == DocumentFlow.STRICT;
        return draft(caller, kind, Billing.ofOrders(orders, strict, caller.now().day(), ids::next), orders);
    }

    private Invoice draft(Caller caller, InvoiceKind kind, Bill bill, List<BillableOrder> orders) {
        var invoice = drafts.draft(caller, kind, bill);
        deducting.preview(caller, invoice, orders, List.of());
        return drafts.add(caller, invoice);
    }
}
