package io.comptoir.application.credit;

import io.comptoir.application.accounting.Bookkeeping;
import io.comptoir.application.accounting.InMemoryJournal;
import io.comptoir.application.company.InMemoryCompanies;
import io.comptoir.application.delivery.DeliveryFacts;
import io.comptoir.application.delivery.DeliveryNotes;
import io.comptoir.application.fiscal.FiscalJournal;
import io.comptoir.application.fiscal.InMemoryFiscalEvents;
import io.comptoir.application.invoice.InMemoryInvoices;
import io.comptoir.application.invoice.InvoiceSettling;
import io.comptoir.application.order.InMemoryOrders;
import io.comptoir.application.shared.Caller;
import io.comptoir.application.shared.Callers;
import io.comptoir.application.shared.CountingIds;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.InMemoryDocumentLinks;
import io.comptoir.application.shared.InMemoryDocumentNumbers;
import io.comptoir.application.shared.InMemoryHistory;
import io.comptoir.application.shared.InMemoryQuantityLedger;
import io.comptoir.domain.company.Company;
import io.comptoir.domain.credit.CreditNoteSnapshot;
import io.comptoir.domain.credit.CreditPurpose;
import io.comptoir.domain.delivery.DeliveryDependents;
import io.comptoir.domain.delivery.DeliveryNote;
import io.comptoir.domain.invoice.Bill;
import io.comptoir.domain.invoice.Invoice;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.Origin;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.error.DomainException;
import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that credits a company's invoices, in memory. */
final class CreditStory {

    final Caller caller = Callers.with("creditNote:issue");
    final CountingIds ids = new CountingIds();
    final InMemoryInvoices invoices = new InMemoryInvoices();
    final InMemoryCreditNotes notes = new InMemoryCreditNotes();
    final InMemoryQuantityLedger ledger = new InMemoryQuantityLedger();
    final InMemoryHistory history = new InMemoryHistory();
    final InMemoryFiscalEvents chain = new InMemoryFiscalEvents();
    final InvoiceSettling settling = new InvoiceSettling(invoices, history);
    private final InMemoryInvoiceCredits credits = new InMemoryInvoiceCredits();
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final CreditableInvoices creditable =
            new CreditableInvoices(new InMemoryOrders(), new NoDeliveryNotes(), invoices, credits);
    final CreditDesk desk = new CreditDesk(notes, ledger, companies, new NothingHangs(), history);
    private final CreditDrafting drafting =
            new CreditDrafting(creditable, credits, desk, new InMemoryDocumentLinks(), ids);
    final CreditCancelling cancelling = new CreditCancelling(notes, creditable, credits, desk);
    final InMemoryJournal books = new InMemoryJournal();
    private final CreditSealing sealing = new CreditSealing(
            companies,
            new InMemoryDocumentNumbers(),
            desk,
            new FiscalJournal(chain),
            new Bookkeeping(books, companies, ids));
    Money freed = Money.zero(TestInvoices.EUR);

    CreditStory() {
        companies.add(Company.create(Callers.COMPANY, "TEST", TestInvoices.SELLER));
    }

    void invoiced() {
        invoices.add(TestInvoices.issued());
    }

    Invoice invoice() {
        return invoices.get(TestInvoices.id(10));
    }

    UUID anotherInvoice() {
        var content = TestInvoices.content(TestInvoices.line(21, "1", "50.00", "20"));
        var bill = new Bill(TestInvoices.terms(), content, Origin.BY_HAND);
        var invoice = Invoice.draft(TestInvoices.id(20), InvoiceKind.STANDARD, null, bill, caller.now());
        invoices.add(TestInvoices.issue(invoice));
        return invoice.id();
    }

    UUID draft(CreditPurpose purpose, CreditSelection selection) {
        var request = new CreditRequest.OnInvoice(TestInvoices.id(10), purpose, selection, null);
        return drafting.onInvoice(caller, request).id();
    }

    CreditNoteSnapshot issue(UUID id) {
        var work = desk.open(caller, id, Expected.ANY);
        work.note().mayIssue(work.situation());
        var settled = new CreditSettling(settling, this::free, creditable)
                .settle(caller, work.note().snapshot());
        sealing.seal(caller, work, settled);
        return notes.get(id).snapshot();
    }

    void allocate(UUID id, Map<UUID, BigDecimal> amounts) {
        var viewing = new CreditNoteViewing(desk, new InMemoryDocumentLinks());
        new AllocateCreditNote(invoices, settling, desk, viewing)
                .handle(caller, new AllocateCreditNote.Command(id, Expected.ANY, amounts));
    }

    private Money free(Caller by, UUID invoiceId, Money most) {
        freed = most;
        settling.pay(invoiceId, most.negate());
        return most;
    }

    /** Nothing was delivered. */
    private static final class NoDeliveryNotes implements DeliveryNotes {

        @Override
        public Optional<DeliveryNote> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public DeliveryNote lock(UUID id, Expected expected) {
            throw new DomainException.NotFound("delivery-note", id);
        }

        @Override
        public List<DeliveryNote> lockWaiting(UUID orderId) {
            return List.of();
        }

        @Override
        public List<UUID> unconfirmed(LocalDate shippedBy, @Nullable UUID after, int atMost) {
            return List.of();
        }

        @Override
        public void add(DeliveryNote note) {
            throw new IllegalStateException("nothing is delivered");
        }

        @Override
        public void update(DeliveryNote note) {
            throw new IllegalStateException("nothing is delivered");
        }

        @Override
        public void remove(UUID id) {
            throw new IllegalStateException("nothing is delivered");
        }
    }

    /** Nothing hangs on anything. */
    private static final class NothingHangs implements DeliveryFacts {

        @Override
        public DeliveryDependents dependents(UUID noteId) {
            return DeliveryDependents.NONE;
        }

        @Override
        public Map<UUID, BigDecimal> paid(Collection<UUID> orderIds) {
            return Map.of();
        }
    }
}
