package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.domain.invoice.Invoice;

/** Drafts an invoice. */
@UseCase("invoice:create")
public class CreateInvoice {

    private final InvoiceDrafting drafting;
    private final DepositDrafting deposits;
    private final ManualDrafting manual;
    private final InvoiceViewing viewing;

    public CreateInvoice(
            InvoiceDrafting drafting, DepositDrafting deposits, ManualDrafting manual, InvoiceViewing viewing) {
        this.drafting = drafting;
        this.deposits = deposits;
        this.manual = manual;
        this.viewing = viewing;
    }

    public InvoiceView handle(Caller caller, InvoiceSource source) {
        return viewing.of(caller, draft(caller, source));
    }

    private Invoice draft(Caller caller, InvoiceSource source) {
        return switch (source) {
            case InvoiceSource.DeliveryNotes notes -> drafting.ofDeliveryNotes(caller, notes.ids(), notes.kind());
            case InvoiceSource.SalesOrders orders -> drafting.ofOrders(caller, orders.ids(), orders.kind());
            case InvoiceSource.DepositOn deposit ->
                deposits.ofOrder(caller, deposit.orderId(), deposit.percent(), deposit.amount());
            case InvoiceSource.ByHand hand -> manual.draft(caller, hand.kind(), hand.wording());
        };
    }
}
