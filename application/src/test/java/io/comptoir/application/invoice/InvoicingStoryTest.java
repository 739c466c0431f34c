package io.comptoir.application.invoice;

import static io.comptoir.domain.invoice.TestInvoices.eur;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.application.shared.Callers;
import io.comptoir.application.shared.Expected;
import io.comptoir.application.shared.NumberRule;
import io.comptoir.domain.invoice.BillableNote;
import io.comptoir.domain.invoice.InvoiceKind;
import io.comptoir.domain.invoice.InvoiceRule;
import io.comptoir.domain.invoice.InvoiceStatus;
import io.comptoir.domain.invoice.PaymentStatus;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.InvoiceTerms;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvoicingStoryTest {

    private final InvoiceDesk desk = new InvoiceDesk();

    @Test
    void a_deposit_is_asked_for_paid_and_deducted_per_rate() {
        var order = desk.order(InvoiceTerms.IMMEDIATE);
        var deposit = desk.deposit(order, "30");
        assertThat(deposit.settlement().gross()).isEqualTo(eur("103.65"));

        var draft = desk.ofOrder(order);
        assertThat(draft.content().totals().gross()).isEqualTo(eur("345.50"));
        assertRefused(() -> desk.issue(draft), InvoiceRule.DEPOSIT_UNPAID);
        desk.settling.pay(deposit.id(), eur("103.65"));
        var invoice = desk.issue(draft);

        assertThat(invoice.content().totals().gross()).isEqualTo(eur("241.85"));
        assertThat(invoice.content().lines())
                .filteredOn(l -> l.quantity().signum() < 0)
                .extracting(l -> l.price().unitPrice())
                .containsExactly(new BigDecimal("60.00"), new BigDecimal("30.00"));
        assertThat(desk.links.of(DraftKeeping.ref(invoice)).sources()).anyMatch(l -> l.id().equals(deposit.id()));
    }

    @Test
    void an_unpaid_deposit_is_deducted_when_the_caller_insists_and_never_twice() {
        var order = desk.order(InvoiceTerms.IMMEDIATE);
        desk.deposit(order, "30");
        var draft = desk.ofOrder(order);

        var how = new InvoiceIssuing.How(null, true);
        var invoice = desk.issuing.issue(desk.caller, draft.id(), Expected.ANY, how);

        assertThat(invoice.content().totals().gross()).isEqualTo(eur("241.85"));
        assertThat(new InMemoryDeposits(desk.invoices).deductible(List.of(order)))
                .isEmpty();
    }

    @Test
    void deposits_of_an_order_never_exceed_it() {
        var order = desk.order(InvoiceTerms.IMMEDIATE);
        desk.deposit(order, "60");

        assertRefused(() -> desk.deposit(order, "41"), SharedRule.EXCEEDS_REMAINDER);
    }

    @Test
    void a_draft_holds_its_quantities_until_it_is_deleted() {
        var order = desk.order(InvoiceTerms.IMMEDIATE);
        var draft = desk.ofOrder(order);

        assertRefused(() -> desk.ofOrder(order), SharedRule.NOTHING_LEFT);
        desk.drafts.remove(desk.caller, draft);

        assertThat(desk.ofOrder(order).content().totals().gross()).isEqualTo(eur("345.50"));
        assertThat(desk.history.events(draft.id())).containsExactly("invoice.created", "invoice.deleted");
    }

    @Test
    void an_issued_invoice_is_numbered_booked_recorded_and_stays() {
        var order = desk.order(InvoiceTerms.IMMEDIATE);

        var invoice = desk.issue(desk.ofOrder(order));

        assertThat(invoice.snapshot().head().number()).isEqualTo("FA-2026-00001");
        assertThat(desk.ledger
                        .progress(List.of(TestInvoices.id(31)))
                        .get(TestInvoices.id(31))
                        .of(QuantityKind.INVOICED))
                .isEqualByComparingTo("20");
        assertThat(desk.chain.after("SALES", 0, 10)).hasSize(1);
        assertThat(desk.chain.after("SALES", 0, 10).getFirst().payload()).contains("\"number\":\"FA-2026-00001\"");
        assertRefused(() -> desk.drafts.remove(desk.caller, invoice), InvoiceRule.ISSUED_INVOICE_IMMUTABLE);
    }

    @Test
    void an_earlier_day_needs_the_right_and_follows_the_series() {
        var order = desk.order(InvoiceTerms.IMMEDIATE);
        var draft = desk.ofOrder(order);
        var yesterday = new InvoiceIssuing.How(Callers.TODAY.minusDays(1), false);

        assertRefused(
                () -> desk.issuing.issue(Callers.with(), draft.id(), Expected.ANY, yesterday), SharedRule.FORBIDDEN);
        desk.issue(desk.ofOrder(
                desk.order(TestInvoices.content(TestInvoices.line(41, "1", "5.00", "20")), InvoiceTerms.IMMEDIATE)));
        assertRefused(
                () -> desk.issuing.issue(desk.caller, draft.id(), Expected.ANY, yesterday),
                NumberRule.DATE_BEFORE_LAST_OF_SERIES);
    }

    @Test
    void what_was_delivered_is_invoiced_once() {
        var order = desk.order(InvoiceTerms.AFTER_DELIVERY);
        UUID note = desk.ids.next();
        desk.ledger.book(List.of(new QuantityEntry(
                TestInvoices.id(31),
                QuantityKind.DELIVERED,
                new BigDecimal("7"),
                DocumentType.DELIVERY_NOTE,
                note,
                note)));
        var line = new BillableNote.Line(desk.ids.next(), order, TestInvoices.id(31), new BigDecimal("7"));
        desk.notes.put(new BillableNote(note, "BL-2026-00001", Callers.TODAY, List.of(line)));

        var invoice = desk.issue(desk.drafting.ofDeliveryNotes(desk.caller, List.of(note), InvoiceKind.STANDARD));

        assertThat(invoice.content().totals().gross()).isEqualTo(eur("84.00"));
        assertThat(desk.ledger.progress(List.of(line.id())).get(line.id()).of(QuantityKind.INVOICED))
                .isEqualByComparingTo("7");
        assertThat(desk.links.of(DraftKeeping.ref(invoice)).sources()).hasSize(2);
    }

    @Test
    void an_unknown_order_or_note_refuses_all() {
        assertRefused(
                () -> desk.drafting.ofDeliveryNotes(desk.caller, List.of(desk.ids.next()), InvoiceKind.STANDARD),
                SharedRule.UNKNOWN_REFERENCE);
    }

    @Test
    void credit_notes_settle_what_is_open_and_cancel_at_the_gross() {
        var invoice = desk.issue(desk.ofOrder(desk.order(InvoiceTerms.IMMEDIATE)));
        desk.settling.pay(invoice.id(), eur("300.00"));

        assertThat(desk.settling.credit(desk.caller, invoice.id(), eur("100.00")))
                .isEqualTo(eur("45.50"));
        assertThat(desk.invoices.get(invoice.id()).settlement().status()).isEqualTo(PaymentStatus.PAID);
        desk.settling.pay(invoice.id(), eur("-300.00"));
        desk.settling.settleByCredit(invoice.id(), eur("54.50"));
        desk.settling.credit(desk.caller, invoice.id(), eur("245.50"));

        var cancelled = desk.invoices.get(invoice.id());
        assertThat(cancelled.status()).isEqualTo(InvoiceStatus.CANCELLED);
        assertThat(cancelled.settlement().open()).isEqualTo(eur("0.00"));
        assertThat(desk.history.events(invoice.id())).contains("invoice.cancelled");
    }
}
