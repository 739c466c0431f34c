package io.comptoir.application.invoice;

import io.comptoir.application.shared.History;
import io.comptoir.domain.invoice.Invoice;
import java.util.Map;

/** What happened to an invoice, as a history entry. */
final class InvoiceHistory {

    static final String TYPE = "INVOICE";

    private InvoiceHistory() {}

    static History.Entry entry(Invoice invoice, String event, Map<String, ?> details) {
        var snapshot = invoice.snapshot();
        var head = snapshot.head();
        return new History.Entry(
                TYPE, snapshot.id(), head.number(), event, snapshot.status().name(), head.version(), details);
    }
}
