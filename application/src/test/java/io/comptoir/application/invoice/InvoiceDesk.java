package io.comptoir.application.invoice;

import io.comptoir.application.accounting.Bookkeeping;
import io.comptoir.application.accounting.InMemoryJournal;
import io.comptoir.application.company.InMemoryCompanies;
import io.comptoir.application.customer.InMemoryCustomers;
import io.comptoir.application.fiscal.FiscalJournal;
import io.comptoir.application.fiscal.InMemoryFiscalEvents;
import io.comptoir.application.order.InMemoryOrders;
import io.comptoir.application.payment.InMemoryPaymentTerms;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Callers;
import io.comptoir.application.shared.CountingIds;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.InMemoryDocumentLinks;
import io.comptoir.application.shared.InMemoryDocumentNumbers;
import io.comptoir.application.shared.InMemoryHistory;
import io.comptoir.application.shared.InMemoryQuantityLedger;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.order.Order;
import io.comptoir.domain.order.OrderConditions;
import io.comptoir.domain.order.OrderFollowUp;
import io.comptoir.domain.order.OrderSnapshot;
import io.comptoir.domain.order.OrderStatus;
import io.comptoir.domain.order.OrderTypePreset;
import io.comptoir.domain.order.TermsPreference;
import io.comptoir.domain.order.TermsSource;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.Head;
import io.comptoir.domain.shared.document.InvoiceTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that invoices a company's sales, in memory. */
final class InvoiceDesk {

    final CountingIds ids = new CountingIds();
    final InMemoryInvoices invoices = new InMemoryInvoices();
    final InMemoryOrders orders = new InMemoryOrders();
    final InMemoryBillableNotes notes = new InMemoryBillableNotes();
    final InMemoryQuantityLedger ledger = new InMemoryQuantityLedger();
    final InMemoryDocumentLinks links = new InMemoryDocumentLinks();
    final InMemoryHistory history = new InMemoryHistory();
    final InMemoryFiscalEvents chain = new InMemoryFiscalEvents();
    final InMemoryJournal books = new InMemoryJournal();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final BillableItems items = new BillableItems(orders, notes, ledger);
    private final DepositDeducting deducting =
            new DepositDeducting(new InMemoryDeposits(invoices), companies, links, ids);
    final DraftKeeping drafts = new DraftKeeping(new InMemoryDocumentNumbers(), ids, invoices, ledger, links, history);
    final InvoiceDrafting drafting = new InvoiceDrafting(items, companies, deducting, drafts, ids);
    final DepositDrafting deposits = new DepositDrafting(items, new InMemoryDeposits(invoices), drafts, ids);
    final InvoiceIssuing issuing = new InvoiceIssuing(
            invoices,
            items,
            deducting,
            new IssuePreparation(companies, new InMemoryCustomers(), new InMemoryPaymentTerms()),
            new Sealing(
                    invoices,
                    ledger,
                    new InMemoryDocumentNumbers(),
                    new FiscalJournal(chain),
                    new Bookkeeping(books, companies, ids),
                    history));
    final InvoiceSettling settling = new InvoiceSettling(invoices, history);
    final Caller caller = Callers.with("invoice:issue", "invoice:date");

    InvoiceDesk() {
        companies.add(Company.create(Callers.COMPANY, "TEST", TestInvoices.SELLER));
    }

    /** A validated order of two rates, to be invoiced at once: 300.00, with tax 345.50. */
    UUID order(InvoiceTerms terms) {
        var content = TestInvoices.content(
                TestInvoices.line(31, "20", "10.00", "20"), TestInvoices.line(32, "10", "10.00", "5.5"));
        return order(content, terms);
    }

    UUID order(Content content, InvoiceTerms terms) {
        var preference = Map.of(TermsSource.COMPANY, new TermsPreference(null, terms, null));
        var order = new OrderSnapshot(
                ids.next(),
                Head.create("BC-2026-00001", OrderStatus.VALIDATED, caller.now()),
                OrderStatus.VALIDATED,
                TestInvoices.terms(),
                OrderConditions.resolve(OrderTypePreset.STANDARD, ids.next(), preference),
                content,
                OrderFollowUp.NONE);
        orders.add(Order.restore(order));
        return order.id();
    }

    Invoice ofOrder(UUID order) {
        return drafting.ofOrders(caller, List.of(order), InvoiceKind.STANDARD);
    }

    Invoice deposit(UUID order, @Nullable String percent) {
        var draft = deposits.ofOrder(caller, order, percent == null ? null : new BigDecimal(percent), null);
        return issue(draft);
    }

    Invoice issue(Invoice draft) {
        return issuing.issue(caller, draft.id(), Expected.ANY, InvoiceIssuing.How.TODAY);
    }
}
