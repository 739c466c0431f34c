package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows an invoice. */
@UseCase("invoice:read")
public class ReadInvoice {

    private final Invoices invoices;
    private final InvoiceViewing viewing;

    public ReadInvoice(Invoices invoices, InvoiceViewing viewing) {
        this.invoices = invoices;
        this.viewing = viewing;
    }

    public InvoiceView handle(Caller caller, UUID id) {
        return viewing.of(caller, invoices.get(id));
    }
}
