package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.UseCase;
import java.util.List;
import java.util.UUID;

/** Shows what happened to an invoice. */
@UseCase("invoice:read")
public class ReadInvoiceHistory {

    private final Invoices invoices;
    private final History history;

    public ReadInvoiceHistory(Invoices invoices, History history) {
        this.invoices = invoices;
        this.history = history;
    }

    public List<History.Recorded> handle(Caller caller, UUID id) {
        return history.of(InvoiceHistory.TYPE, invoices.get(id).id());
    }
}
