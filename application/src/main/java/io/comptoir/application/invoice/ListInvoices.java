package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import io.comptoir.application.shared.listing.ListRequest;
import io.comptoir.application.shared.listing.Page;

/** Lists invoices. */
@UseCase("invoice:list")
public class ListInvoices {

    private final InvoiceList list;

    public ListInvoices(InvoiceList list) {
        this.list = list;
    }

    public Page<InvoiceRow> handle(Caller caller, ListRequest request) {
        return list.page(request, caller.now().day());
    }
}
