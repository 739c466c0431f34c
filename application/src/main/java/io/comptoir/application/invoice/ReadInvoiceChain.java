package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.UseCase;
import java.util.UUID;

/** Shows the whole chain of documents around an invoice. */
@UseCase("invoice:read")
public class ReadInvoiceChain {

    private final Invoices invoices;
    private final DocumentLinks links;

    public ReadInvoiceChain(Invoices invoices, DocumentLinks links) {
        this.invoices = invoices;
        this.links = links;
    }

    public DocumentLinks.Chain handle(Caller caller, UUID id) {
        return links.chain(DraftKeeping.ref(invoices.get(id)));
    }
}
