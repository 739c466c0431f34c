package io.comptoir.domain.accounting;

import io.comptoir.domain.accounting.JournalEntry.Piece;
import io.comptoir.domain.company.ChartOfAccounts;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceSnapshot;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.Party;
import io.comptoir.domain.shared.totals.TaxTotal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the journal of sales. An invoice debits the customer with its gross and credits sales, line by line
 * after all discounts, and tax, by the totals of the document; what it deducts for deposits debits what the customer
 * paid ahead. A credit note does the reverse.
 */
public record SalesEntries(ChartOfAccounts accounts) {

    /** Empty for an invoice of nothing. */
    public Optional<JournalEntry> of(InvoiceSnapshot invoice, UUID id) {
        var content = invoice.content();
        var totals = content.totals();
        var posting =
                new Posting().debit(accounts.customers(), code(invoice.terms().customer()), totals.gross());
        var amounts = totals.lines().iterator();
        content.lines().stream().filter(l -> !l.optional()).forEach(line -> {
            boolean ahead = invoice.kind() == InvoiceKind.DEPOSIT;
            posting.credit(sales(line.item().kind(), ahead), amounts.next().base());
        });
        totals.taxes().forEach(t -> posting.credit(accounts.vat(), t.tax()));
        var number = Objects.requireNonNull(invoice.head().number());
        var accountingDate = invoice.terms().accountingDate();
        var day = accountingDate == null ? Objects.requireNonNull(invoice.issueDate()) : accountingDate;
        return entry(id, day, new Piece(DocumentType.INVOICE, invoice.id(), number), "Facture " + number, posting);
    }

    /** Empty for a credit note of nothing. */
    public Optional<JournalEntry> of(CreditNoteSnapshot note, UUID id) {
        var totals = note.content().totals();
        var posting = new Posting();
        var invoice = note.origin().invoice();
        boolean ahead = invoice != null && !invoice.bills();
        for (var line : note.lines()) {
            var kind = line.line().item().kind();
            boolean rebate = !note.purpose().takesQuantities() && !ahead && kind != ItemKind.SYSTEM;
            posting.debit(
                    rebate ? accounts.rebates() : sales(kind, ahead),
                    line.part().net());
        }
        totals.taxes().stream().map(TaxTotal::tax).forEach(tax -> posting.debit(accounts.vat(), tax));
        posting.debit(
                accounts.customers(),
                code(note.terms().customer()),
                totals.gross().negate());
        var number = Objects.requireNonNull(note.head().number());
        var day = Objects.requireNonNull(note.issueDate());
        return entry(id, day, new Piece(DocumentType.CREDIT_NOTE, note.id(), number), "Avoir " + number, posting);
    }

    private String sales(ItemKind kind, boolean ahead) {
        if (ahead || kind == ItemKind.SYSTEM) {
            return accounts.deposits();
        }
        return kind == ItemKind.GOODS ? accounts.goods() : accounts.services();
    }

    private static Optional<JournalEntry> entry(UUID id, LocalDate day, Piece piece, String label, Posting posting) {
        var lines = posting.lines();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new JournalEntry(id, JournalCode.VE, day, piece, label, lines));
    }

    private static String code(@Nullable Party customer) {
        return Objects.requireNonNull(customer).code();
    }
}
