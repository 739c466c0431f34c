package io.comptoir.application.credit;

import io.comptoir.application.delivery.DeliveryNotes;
import io.comptoir.application.invoice.Invoices;
import io.comptoir.application.order.Orders;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditableInvoice;
import io.comptoir.domain.shared.error.SharedRule;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes invoices in hand to credit them: locked after the orders and delivery notes that they bill. */
@Service
public class CreditableInvoices {

    private final Orders orders;
    private final DeliveryNotes notes;
    private final Invoices invoices;
    private final InvoiceCredits credits;

    public CreditableInvoices(Orders orders, DeliveryNotes notes, Invoices invoices, InvoiceCredits credits) {
        this.orders = orders;
        this.notes = notes;
        this.invoices = invoices;
        this.credits = credits;
    }

    CreditableInvoice lock(UUID invoiceId) {
        var origin = invoices.find(invoiceId)
                .orElseThrow(() -> SharedRule.UNKNOWN_REFERENCE
                        .because("invoiceId", invoiceId.toString())
                        .exception())
                .snapshot()
                .origin();
        orders.lockAll(origin.orders());
        origin.deliveryNotes().stream()
                .sorted()
                .filter(id -> notes.find(id).isPresent())
                .forEach(id -> notes.lock(id, Expected.ANY));
        return reread(invoiceId);
    }

    /** The invoice of a credit note, locked; null of a rebate. */
    @Nullable
    CreditableInvoice lockOf(CreditNoteSnapshot note) {
        var id = note.invoiceId();
        return id == null ? null : lock(id);
    }

    /** The invoice as it stands now; the caller has locked what comes before it. */
    CreditableInvoice reread(UUID invoiceId) {
        var invoice = invoices.lock(invoiceId, Expected.ANY);
        return new CreditableInvoice(invoice.snapshot(), credits.of(invoiceId));
    }

    /** The issued invoices of order and delivery lines that are locked, the oldest first. */
    List<CreditableInvoice> billing(Collection<UUID> sourceLineIds) {
        var ids = credits.invoicing(sourceLineIds);
        return invoices.lockAll(ids).stream()
                .sorted(Comparator.comparingInt(i -> ids.indexOf(i.id())))
                .map(i -> new CreditableInvoice(i.snapshot(), credits.of(i.id())))
                .toList();
    }
}
