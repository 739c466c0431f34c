package io.comptoir.application.invoice;

import io.comptoir.application.shared.Expected;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.shared.error.DomainException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Invoices in memory, as strict as the store. */
public class InMemoryInvoices implements Invoices {

    private final Map<UUID, InvoiceSnapshot> rows = new LinkedHashMap<>();

    @Override
    public Optional<Invoice> find(UUID id) {
        return Optional.ofNullable(rows.get(id)).map(Invoice::restore);
    }

    @Override
    public Invoice lock(UUID id, Expected expected) {
        var invoice = get(id);
        expected.check(invoice.snapshot().head().version());
        return invoice;
    }

    @Override
    public List<Invoice> lockAll(Collection<UUID> ids) {
        return ids.stream().distinct().sorted().map(this::get).toList();
    }

    @Override
    public void add(Invoice invoice) {
        if (rows.putIfAbsent(invoice.id(), stored(invoice)) != null) {
            throw new IllegalStateException("there is already an invoice " + invoice.id());
        }
    }

    @Override
    public void update(Invoice invoice) {
        keep(invoice);
    }

    @Override
    public void seal(Invoice invoice) {
        keep(invoice);
    }

    @Override
    public void remove(UUID id) {
        var removed = rows.remove(id);
        if (removed != null && removed.status() != InvoiceStatus.DRAFT) {
            throw new IllegalStateException("issued invoices stay");
        }
    }

    public Collection<InvoiceSnapshot> all() {
        return List.copyOf(rows.values());
    }

    private void keep(Invoice invoice) {
        var before = Optional.ofNullable(rows.get(invoice.id()))
                .orElseThrow(() -> new DomainException.NotFound("invoice", invoice.id()));
        var after = stored(invoice);
        if (before.status() != InvoiceStatus.DRAFT && !before.content().equals(after.content())) {
            throw new IllegalStateException("issued invoices do not change");
        }
        rows.put(invoice.id(), after);
    }

    /** As the store would read it back: nothing is pending any more. */
    private static InvoiceSnapshot stored(Invoice invoice) {
        var s = invoice.snapshot();
        var h = s.head();
        var head = new io.comptoir.domain.shared.document.Head(
                h.number(), h.version(), false, h.created(), h.updated(), h.statusDates());
        return new InvoiceSnapshot(
                s.id(),
                s.kind(),
                s.status(),
                head,
                s.terms(),
                s.content(),
                s.origin(),
                s.issuance(),
                s.settlement(),
                s.recovery());
    }
}
