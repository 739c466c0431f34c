package io.comptoir.application.invoice;

import io.comptoir.application.accounting.Bookkeeping;
import io.comptoir.application.fiscal.FiscalJournal;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.DocumentNumbers;
import io.comptoir.application.shared.History;
import io.comptoir.application.shared.QuantityLedger;
import io.comptoir.application.shared.Service;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.Issuance;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.util.Map;

/**
 * The last steps of issuing. All that can be written without the number is written first, so that the series is
 * locked for the shortest time; a failure anywhere gives the number back.
 */
@Service
public class Sealing {

    private final Invoices invoices;
    private final QuantityLedger ledger;
    private final DocumentNumbers numbers;
    private final FiscalJournal journal;
    private final Bookkeeping books;
    private final History history;

    public Sealing(
            Invoices invoices,
            QuantityLedger ledger,
            DocumentNumbers numbers,
            FiscalJournal journal,
            Bookkeeping books,
            History history) {
        this.invoices = invoices;
        this.ledger = ledger;
        this.numbers = numbers;
        this.journal = journal;
        this.books = books;
        this.history = history;
    }

    void seal(Caller caller, Invoice invoice, Issuance issuance) {
        invoice.mayIssue(issuance, caller.now());
        invoices.update(invoice);
        ledger.book(invoice.quantities(QuantityKind.INVOICED));

        var number = numbers.nextGapless(DocumentType.INVOICE, issuance.date());
        var issued = invoice.issue(number, issuance, caller.now());
        invoices.seal(invoice);
        journal.record(IssuedInvoiceFact.of(invoice.snapshot(), caller.now().at()));
        books.issued(caller, invoice.snapshot());
        history.record(
                caller,
                InvoiceHistory.entry(
                        invoice,
                        "invoice.issued",
                        Map.of(
                                "issueDate", issued.date().toString(),
                                "gross", issued.gross().amount().toPlainString())));
    }
}
