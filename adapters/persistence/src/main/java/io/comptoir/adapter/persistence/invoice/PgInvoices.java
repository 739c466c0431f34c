package io.comptoir.adapter.persistence.invoice;

import io.comptoir.adapter.persistence.shared.Scope;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.invoice.Invoices;
import io.comptoir.application.shared.Expected;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.shared.error.DomainException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invoices in three tables: the invoice, its lines, what is due on it. */
@Singleton
public class PgInvoices implements Invoices {

    private static final List<String> KEY = List.of("company_id", "id");
    private static final List<String> RECEIVABLE_KEY = List.of("company_id", "invoice_id", "position");

    private final Sql sql;

    public PgInvoices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Invoice> find(UUID id) {
        return read(List.of(id), "").stream().findFirst();
    }

    @Override
    public Invoice lock(UUID id, Expected expected) {
        var invoice = lockAll(List.of(id)).getFirst();
        expected.check(invoice.snapshot().head().version());
        return invoice;
    }

    @Override
    public List<Invoice> lockAll(Collection<UUID> ids) {
        var invoices = read(ids, " FOR UPDATE");
        var found = invoices.stream().map(Invoice::id).toList();
        ids.stream().filter(id -> !found.contains(id)).findFirst().ifPresent(id -> {
            throw new DomainException.NotFound("invoice", id);
        });
        return invoices;
    }

    @Override
    public void add(Invoice invoice) {
        sql.insert("invoice", InvoiceRows.whole(invoice.snapshot()));
        sql.insertAll("invoice_line", InvoiceRows.lines(invoice.snapshot()));
    }

    @Override
    public void update(Invoice invoice) {
        var snapshot = invoice.snapshot();
        if (snapshot.issuance() == null) {
            updateDraft(snapshot);
        } else {
            write(snapshot, InvoiceRows.progress(snapshot));
            writeReceivables(snapshot);
        }
    }

    private void updateDraft(InvoiceSnapshot draft) {
        write(draft, InvoiceRows.whole(draft));
        deleteLines(draft.id());
        sql.insertAll("invoice_line", InvoiceRows.lines(draft));
    }

    @Override
    public void seal(Invoice invoice) {
        var snapshot = invoice.snapshot();
        var row = InvoiceRows.whole(snapshot);
        // Where issuing changed the draft as well, it was written under the same lock with the new version already.
        if (!sql.updateRow("invoice", row, KEY, snapshot.head().storedVersion())
                && !sql.updateRow("invoice", row, KEY, snapshot.head().version())) {
            throw new DomainException.StaleVersion(snapshot.head().version());
        }
        writeReceivables(snapshot);
    }

    @Override
    public void remove(UUID id) {
        deleteLines(id);
        sql.update("DELETE FROM invoice WHERE company_id = ? AND id = ?", Scope.companyId(), id);
    }

    private void deleteLines(UUID invoiceId) {
        sql.update("DELETE FROM invoice_line WHERE company_id = ? AND invoice_id = ?", Scope.companyId(), invoiceId);
    }

    private void write(InvoiceSnapshot invoice, io.comptoir.adapter.persistence.shared.Row row) {
        if (!sql.updateRow("invoice", row, KEY, invoice.head().storedVersion())) {
            throw new DomainException.StaleVersion(invoice.head().version());
        }
    }

    private void writeReceivables(InvoiceSnapshot invoice) {
        sql.upsertAll("receivable", RECEIVABLE_KEY, InvoiceRows.receivables(invoice));
    }

    private List<Invoice> read(Collection<UUID> ids, String lock) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var headers = sql.list(
                "SELECT * FROM invoice WHERE company_id = ? AND id = ANY(?) ORDER BY id" + lock,
                StoredInvoices::header,
                Scope.companyId(),
                ids);
        if (headers.isEmpty()) {
            return List.of();
        }
        var lines = sql.list(
                "SELECT * FROM invoice_line WHERE company_id = ? AND invoice_id = ANY(?) ORDER BY invoice_id, position",
                StoredInvoices::line,
                Scope.companyId(),
                ids);
        return headers.stream().map(h -> h.with(lines)).toList();
    }
}
