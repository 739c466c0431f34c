package io.comptoir.application.invoice;

import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentLinks;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.DocumentRef;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.Ids;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.Bill;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps drafts, and with them the quantities that they hold of order and delivery lines. */
@Service
public class DraftKeeping {

    private final DocumentNumbers numbers;
    private final Ids ids;
    private final Invoices invoices;
    private final QuantityLedger ledger;
    private final DocumentLinks links;
    private final History history;

    public DraftKeeping(
            DocumentNumbers numbers,
            Ids ids,
            Invoices invoices,
            QuantityLedger ledger,
            DocumentLinks links,
            History history) {
        this.numbers = numbers;
        this.ids = ids;
        this.invoices = invoices;
        this.ledger = ledger;
        this.links = links;
        this.history = history;
    }

    /** A new draft, not yet kept. A pro forma is numbered at once, in a series of its own. */
    Invoice draft(Caller caller, InvoiceKind kind, Bill bill) {
        var number = kind == InvoiceKind.PRO_FORMA
                ? numbers.next(DocumentType.PRO_FORMA, caller.now().day())
                : null;
        return Invoice.draft(ids.next(), kind, number, bill, caller.now());
    }

    Invoice add(Caller caller, Invoice invoice) {
        invoices.add(invoice);
        ledger.book(invoice.quantities(QuantityKind.BILLED));
        var sources = sources(invoice);
        if (!sources.isEmpty()) {
            links.link(sources, ref(invoice));
        }
        history.record(caller, InvoiceHistory.entry(invoice, "invoice.created", Map.of()));
        return invoice;
    }

    /** @param held the quantities that the draft held before the change */
    Invoice update(Caller caller, List<QuantityEntry> held, Invoice invoice) {
        invoices.update(invoice);
        var entries = new ArrayList<>(reversed(held));
        entries.addAll(invoice.quantities(QuantityKind.BILLED));
        ledger.book(net(entries));
        history.record(caller, InvoiceHistory.entry(invoice, "invoice.updated", Map.of()));
        return invoice;
    }

    void remove(Caller caller, Invoice invoice) {
        invoice.delete();
        ledger.book(reversed(invoice.quantities(QuantityKind.BILLED)));
        links.unlink(ref(invoice));
        invoices.remove(invoice.id());
        history.record(
                caller, InvoiceHistory.entry(invoice, "invoice.deleted", Map.of("snapshot", invoice.snapshot())));
    }

    static DocumentRef ref(Invoice invoice) {
        return new DocumentRef(DocumentType.INVOICE, invoice.id());
    }

    private static List<DocumentRef> sources(Invoice invoice) {
        var origin = invoice.snapshot().origin();
        var notes = origin.deliveryNotes().stream().map(id -> new DocumentRef(DocumentType.DELIVERY_NOTE, id));
        var orders = origin.orders().stream().map(id -> new DocumentRef(DocumentType.ORDER, id));
        return origin.deliveryNotes().isEmpty()
                ? orders.toList()
                : Stream.concat(notes, orders).toList();
    }

    private static List<QuantityEntry> reversed(List<QuantityEntry> entries) {
        return entries.stream().map(QuantityEntry::reversed).toList();
    }

    /** Leaves out pairs that cancel each other, so that an unchanged line books nothing. */
    private static List<QuantityEntry> net(List<QuantityEntry> entries) {
        var result = new ArrayList<QuantityEntry>();
        for (var entry : entries) {
            if (!result.remove(entry.reversed())) {
                result.add(entry);
            }
        }
        return result;
    }
}
