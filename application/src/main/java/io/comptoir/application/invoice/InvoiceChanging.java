package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.Invoice;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Locks an issued invoice, changes what is known of it, keeps it and records what happened. */
@Service
public class InvoiceChanging {

    private final Invoices invoices;
    private final History history;
    private final InvoiceViewing viewing;

    public InvoiceChanging(Invoices invoices, History history, InvoiceViewing viewing) {
        this.invoices = invoices;
        this.history = history;
        this.viewing = viewing;
    }

    /**
     * An invoice, and what happens to it.
     *
     * @param event such as {@code invoice.disputed}
     */
    record Change(UUID id, Expected expected, String event, Map<String, ?> details) {}

    InvoiceView change(Caller caller, Change change, Consumer<Invoice> action) {
        var invoice = invoices.lock(change.id(), change.expected());
        action.accept(invoice);
        invoices.update(invoice);
        history.record(caller, InvoiceHistory.entry(invoice, change.event(), change.details()));
        return viewing.of(caller, invoice);
    }
}
