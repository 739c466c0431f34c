package io.comptoir.application.credit;

import io.comptoir.application.invoice.InvoiceSettling;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditAllocation;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.invoice.InvoiceStatus;
import java.util.List;

/**
 * Puts a credit note that is issued against its own invoice. What was open of it is settled; where that credits the
 * invoice in full, its payments are freed and the credit takes their place.
 */
@Service
public class CreditSettling {

    private final InvoiceSettling settling;
    private final FreedPayments payments;
    private final CreditableInvoices invoices;

    public CreditSettling(InvoiceSettling settling, FreedPayments payments, CreditableInvoices invoices) {
        this.settling = settling;
        this.payments = payments;
        this.invoices = invoices;
    }

    List<CreditAllocation> settle(Caller caller, CreditNoteSnapshot note) {
        var invoice = note.origin().invoice();
        if (invoice == null) {
            return List.of();
        }
        var gross = note.gross();
        var settled = settling.credit(caller, invoice.id(), gross);
        var surplus = gross.minus(settled);
        if (surplus.isPositive() && invoices.reread(invoice.id()).invoice().status() == InvoiceStatus.CANCELLED) {
            var freed = payments.free(caller, invoice.id(), surplus);
            if (freed.isPositive()) {
                settling.settleByCredit(invoice.id(), freed);
                settled = settled.plus(freed);
            }
        }
        return List.of(new CreditAllocation(invoice.id(), invoice.number(), settled, caller.now()));
    }
}
