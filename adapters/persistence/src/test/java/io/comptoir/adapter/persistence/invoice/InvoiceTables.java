package io.comptoir.adapter.persistence.invoice;

import io.comptoir.adapter.persistence.accounting.PgJournal;
import io.comptoir.adapter.persistence.fiscal.PgFiscalEvents;
import io.comptoir.adapter.persistence.shared.ListSql;
import io.comptoir.adapter.persistence.shared.PgDocumentLinks;
import io.comptoir.adapter.persistence.shared.PgDocumentNumbers;
import io.comptoir.adapter.persistence.shared.PgHistory;
import io.comptoir.adapter.persistence.shared.PgQuantityLedger;
import io.comptoir.adapter.persistence.shared.Sql;
import io.comptoir.application.accounting.Bookkeeping;
import io.comptoir.application.company.InMemoryCompanies;
import io.comptoir.application.customer.InMemoryCustomers;
import io.comptoir.application.fiscal.FiscalJournal;
import io.comptoir.application.invoice.BillableItems;
import io.comptoir.application.invoice.DepositDeducting;
import io.comptoir.application.invoice.InMemoryBillableNotes;
import io.comptoir.application.invoice.InvoiceIssuing;
import io.comptoir.application.invoice.IssuePreparation;
import io.comptoir.application.invoice.Sealing;
import io.comptoir.application.order.InMemoryOrders;
import io.comptoir.application.payment.InMemoryPaymentTerms;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Ids;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.invoice.Bill;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.Origin;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.document.Content;
import io.comptoir.domain.shared.document.SalesLine;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What tests of invoices need of the database: a customer, drafts, and the way to issue them. */
final class InvoiceTables {

    final PgInvoices invoices;
    final PgFiscalEvents events;
    private final Sql sql;
    private final Ids ids;
    private final UUID company;

    InvoiceTables(Sql sql, Ids ids, UUID company) {
        this.sql = sql;
        this.ids = ids;
        this.company = company;
        this.invoices = new PgInvoices(sql);
        this.events = new PgFiscalEvents(sql);
    }

    /** The customer of all test invoices. */
    void customer() {
        sql.update(
                "INSERT INTO customer (company_id, id, version, archived, code, name, kind, status, language, currency,"
                        + " blocked, known_as, created_at, updated_at)"
                        + " VALUES (?, ?, 1, false, 'C0001', 'Client', 'COMPANY', 'QUALIFIED', 'fr', 'EUR', false,"
                        + " 'Client', now(), now())",
                company,
                TestInvoices.id(1));
    }

    Invoice draft(SalesLine... lines) {
        var own = List.of(lines).stream()
                .map(l -> new SalesLine(
                        ids.next(),
                        l.position(),
                        l.item(),
                        l.quantity(),
                        l.price(),
                        l.discounts(),
                        l.tax(),
                        l.dates(),
                        l.analytics(),
                        false,
                        l.sources()))
                .toList();
        var bill = new Bill(
                TestInvoices.terms(),
                Content.of(TestInvoices.EUR, own, List.of(TestInvoices.percent("3"))),
                Origin.BY_HAND);
        return Invoice.draft(ids.next(), InvoiceKind.STANDARD, null, bill, TestInvoices.NOW);
    }

    /** Three lines at two rates, a line discount and a document discount. */
    Invoice draft() {
        return draft(
                TestInvoices.line(1, "3", "33.335", "20"),
                TestInvoices.discounted(TestInvoices.line(2, "7", "12.49", "20"), TestInvoices.percent("5")),
                TestInvoices.line(3, "2.5", "9.99", "5.5"));
    }

    Invoice added() {
        var draft = draft();
        invoices.add(draft);
        return draft;
    }

    InvoiceIssuing issuing() {
        var companies = new InMemoryCompanies();
        companies.add(Company.create(company, "TEST", TestInvoices.SELLER));
        var links = new PgDocumentLinks(sql);
        var ledger = new PgQuantityLedger(sql);
        return new InvoiceIssuing(
                invoices,
                new BillableItems(new InMemoryOrders(), new InMemoryBillableNotes(), ledger),
                new DepositDeducting(new PgDeposits(sql), companies, links, ids),
                new IssuePreparation(companies, new InMemoryCustomers(), new InMemoryPaymentTerms()),
                new Sealing(
                        invoices,
                        ledger,
                        new PgDocumentNumbers(sql),
                        new FiscalJournal(events),
                        new Bookkeeping(new PgJournal(sql, new ListSql(sql)), companies, ids),
                        new PgHistory(sql, ids)));
    }

    Caller caller() {
        return new Caller(
                company,
                TestInvoices.NOW.by(),
                Set.of(),
                Set.of("invoice:issue", "invoice:date"),
                Locale.FRENCH,
                "test",
                new io.comptoir.domain.shared.document.Stamp(
                        TestInvoices.NOW.by(), Instant.parse("2026-11-21T10:00:00Z"), TestInvoices.TODAY));
    }
}
