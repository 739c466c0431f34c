package io.comptoir.adapter.rest.invoice;

import io.comptoir.adapter.rest.shared.listing.RowActions;
import io.comptoir.application.invoice.InvoiceView;
import io.comptoir.application.invoice.ReadInvoice;
import io.comptoir.application.shared.UseCases;
import jakarta.inject.Singleton;

/** What may be done with each of the invoices of a page. */
@Singleton
public class InvoiceActions extends RowActions<ReadInvoice, InvoiceView> {

    public InvoiceActions(UseCases useCases, ReadInvoice read) {
        super(
                useCases,
                "invoices",
                read,
                ReadInvoice::handle,
                (view, language) -> InvoiceRendering.response(view, language).actions());
    }
}
