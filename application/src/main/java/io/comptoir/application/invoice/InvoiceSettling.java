package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.shared.money.Money;
import java.util.Map;
import java.util.UUID;

/**
 * Puts payments and credits against invoices and takes them back. Callers lock their own document first where it
 * comes earlier in the order of locks; the invoice is locked here, and stays so.
 */
@Service
public class InvoiceSettling {

    private final Invoices invoices;
    private final History history;

    public InvoiceSettling(Invoices invoices, History history) {
        this.invoices = invoices;
        this.history = history;
    }

    /** Allocates a payment, or takes an allocation back where the amount is negative. */
    public Invoice pay(UUID invoiceId, Money amount) {
        var invoice = invoices.lock(invoiceId, Expected.ANY);
        invoice.pay(amount);
        invoices.update(invoice);
        return invoice;
    }

    /** Allocates a credit of the customer, or takes it back where the amount is negative. */
    public Invoice settleByCredit(UUID invoiceId, Money amount) {
        var invoice = invoices.lock(invoiceId, Expected.ANY);
        invoice.settleByCredit(amount);
        invoices.update(invoice);
        return invoice;
    }

    /**
     * Counts a credit note that is issued for the invoice and puts it against what is open. When credit notes reach
     * the gross the invoice is cancelled; what was paid on it stays allocated until its payments are freed.
     *
     * @return what was put against the invoice; the rest of the credit is the customer's
     */
    public Money credit(Caller caller, UUID invoiceId, Money gross) {
        var invoice = invoices.lock(invoiceId, Expected.ANY);
        invoice.credit(gross, caller.now());
        var settled = gross.min(invoice.settlement().open());
        invoice.settleByCredit(settled);
        invoices.update(invoice);
        if (invoice.status() == InvoiceStatus.CANCELLED) {
            history.record(caller, InvoiceHistory.entry(invoice, "invoice.cancelled", Map.of()));
        }
        return settled;
    }
}
