package io.comptoir.domain.invoice;

import static io.comptoir.domain.invoice.TestInvoices.NOW;
import static io.comptoir.domain.invoice.TestInvoices.TODAY;
import static io.comptoir.domain.invoice.TestInvoices.content;
import static io.comptoir.domain.invoice.TestInvoices.draft;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static io.comptoir.domain.invoice.TestInvoices.id;
import static io.comptoir.domain.invoice.TestInvoices.issuance;
import static io.comptoir.domain.invoice.TestInvoices.issued;
import static io.comptoir.domain.invoice.TestInvoices.line;
import static io.comptoir.domain.invoice.TestInvoices.party;
import static io.comptoir.domain.invoice.TestInvoices.terms;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.comptoir.domain.shared.document.CustomerKind;
import io.comptoir.domain.shared.document.DocumentType;
import io.comptoir.domain.shared.document.ItemKind;
import io.comptoir.domain.shared.document.LineSource;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import io.comptoir.domain.shared.totals.Totals;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    @Nested
    class Issuing {

        @Test
        void gives_the_number_and_freezes_what_is_printed() {
            var invoice = draft();

            var event = invoice.issue("FA-2026-00042", issuance(invoice), NOW);

            var snapshot = invoice.snapshot();
            assertThat(event).isEqualTo(new InvoiceIssued(invoice.id(), "FA-2026-00042", TODAY, eur("120.00")));
            assertThat(snapshot.head().number()).isEqualTo("FA-2026-00042");
            assertThat(snapshot.issueDate()).isEqualTo(TODAY);
            assertThat(snapshot.dueDates())
                    .containsExactly(new DueDate(TODAY.plusDays(30), eur("120.00"), eur("120.00")));
        }

        @Test
        void is_refused_without_lines() {
            var invoice = draft(InvoiceKind.STANDARD, terms(), content());

            assertRefused(() -> invoice.require(InvoiceAction.ISSUE), SharedRule.HAS_NO_LINES);
        }

        @Test
        void is_refused_without_the_siren_of_a_french_business() {
            var invoice = draft(
                    InvoiceKind.STANDARD,
                    terms(party(CustomerKind.COMPANY, null, "FR")),
                    content(line(11, "1", "1.00", "20")));

            assertRefused(
                    () -> invoice.issue("FA-2026-00001", issuance(invoice), NOW), InvoiceRule.BUYER_SIREN_REQUIRED);
        }

        @Test
        void asks_neither_consumers_nor_foreign_businesses_for_a_siren() {
            var lines = content(line(11, "1", "1.00", "20"));
            var consumer = draft(InvoiceKind.STANDARD, terms(party(CustomerKind.CONSUMER, null, "FR")), lines);
            var foreign = draft(InvoiceKind.STANDARD, terms(party(CustomerKind.COMPANY, null, "DE")), lines);

            assertThat(consumer.whyNot(InvoiceAction.ISSUE)).isEmpty();
            assertThat(foreign.whyNot(InvoiceAction.ISSUE)).isEmpty();
        }

        @Test
        void is_refused_for_a_pro_forma() {
            var invoice = draft(InvoiceKind.PRO_FORMA, terms(), content(line(11, "1", "1.00", "20")));

            assertRefused(() -> invoice.require(InvoiceAction.ISSUE), InvoiceRule.PRO_FORMA_NOT_ISSUED);
        }

        @Test
        void is_refused_on_a_day_to_come() {
            var invoice = draft();
            var tomorrow = new Issuance(
                    TODAY.plusDays(1),
                    TestInvoices.SELLER,
                    List.of(),
                    issuance(invoice).instalments());

            assertRefused(() -> invoice.issue("FA-2026-00001", tomorrow, NOW), InvoiceRule.ISSUE_DATE_IN_FUTURE);
        }

        @Test
        void is_refused_when_the_figures_are_not_those_of_the_lines() {
            var honest = content(line(11, "10", "10.00", "20"));
            var t = honest.totals();
            var cooked = new Totals(
                    t.linesNet(), t.allowance(), t.net(), eur("19.99"), eur("119.99"), t.taxes(), t.split(), t.lines());
            var invoice = draft(
                    InvoiceKind.STANDARD,
                    terms(),
                    new io.comptoir.domain.shared.document.Content(
                            TestInvoices.EUR, honest.lines(), honest.discounts(), cooked));

            assertRefused(() -> invoice.issue("FA-2026-00001", issuance(invoice), NOW), InvoiceRule.TOTALS_DIFFER);
        }

        @Test
        void does_not_accept_instalments_of_another_sum_or_before_the_day() {
            var invoice = draft();
            var short1 =
                    new Issuance(TODAY, TestInvoices.SELLER, List.of(), List.of(new Instalment(TODAY, eur("1.00"))));
            var early = new Issuance(
                    TODAY, TestInvoices.SELLER, List.of(), List.of(new Instalment(TODAY.minusDays(1), eur("120.00"))));

            assertThatThrownBy(() -> invoice.issue("FA-1", short1, NOW)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> invoice.issue("FA-1", early, NOW)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class Once_issued {

        @Test
        void points_to_the_credit_note_when_somebody_wants_to_change_or_delete_it() {
            assertRefused(() -> issued().delete(), InvoiceRule.ISSUED_INVOICE_IMMUTABLE);
            assertRefused(() -> issued().update(terms(), content(), NOW), InvoiceRule.ISSUED_INVOICE_IMMUTABLE);
            assertRefused(() -> issued().deduct(List.of(), NOW), InvoiceRule.ISSUED_INVOICE_IMMUTABLE);
            assertRefused(
                    () -> issued().buyer(party(CustomerKind.CONSUMER, null, "FR"), NOW),
                    InvoiceRule.ISSUED_INVOICE_IMMUTABLE);
        }

        @Test
        void is_overdue_from_the_day_after_the_due_date_while_something_is_open() {
            var invoice = issued();
            var due = TODAY.plusDays(30);

            assertThat(invoice.snapshot().overdue(due)).isFalse();
            assertThat(invoice.snapshot().overdue(due.plusDays(1))).isTrue();
            invoice.pay(eur("120.00"));
            assertThat(invoice.snapshot().overdue(due.plusDays(1))).isFalse();
        }

        @Test
        void is_never_overdue_as_a_draft_or_once_written_off() {
            var later = TODAY.plusYears(1);
            var lost = issued();
            lost.writeOff("faillite", false, NOW);

            assertThat(draft().snapshot().overdue(later)).isFalse();
            assertThat(lost.snapshot().overdue(later)).isFalse();
        }

        @Test
        void keeps_its_version_when_money_comes_in() {
            var invoice = issued();
            int before = invoice.snapshot().head().version();

            invoice.pay(eur("20.00"));
            invoice.settleByCredit(eur("10.00"));

            assertThat(invoice.snapshot().head().version()).isEqualTo(before);
            assertThat(invoice.settlement().open()).isEqualTo(eur("90.00"));
            assertThat(invoice.settlement().status()).isEqualTo(PaymentStatus.PARTIALLY_PAID);
        }

        @Test
        void is_cancelled_by_the_credit_note_that_reaches_its_gross() {
            var invoice = issued();

            invoice.credit(eur("100.00"), NOW);
            assertThat(invoice.status()).isEqualTo(InvoiceStatus.ISSUED);
            invoice.credit(eur("20.00"), NOW);

            assertThat(invoice.status()).isEqualTo(InvoiceStatus.CANCELLED);
        }

        @Test
        void is_never_credited_beyond_its_gross() {
            var invoice = issued();
            invoice.credit(eur("100.00"), NOW);

            assertRefused(() -> invoice.credit(eur("20.01"), NOW), SharedRule.EXCEEDS_REMAINDER);
        }

        @Test
        void may_be_paid_after_it_was_written_off() {
            var invoice = issued();
            invoice.writeOff("faillite", false, NOW);

            invoice.pay(eur("5.00"));

            assertThat(invoice.settlement().open()).isEqualTo(eur("115.00"));
            assertThat(invoice.snapshot().recovery().writeOff())
                    .isEqualTo(new WriteOff(eur("120.00"), "faillite", NOW));
        }
    }

    @Nested
    class Trouble {

        @Test
        void is_disputed_for_all_that_is_open_unless_an_amount_is_given() {
            var whole = issued();
            var part = issued();

            whole.dispute(null, "prix", NOW);
            part.dispute(eur("12.00"), "prix", NOW);

            assertThat(whole.snapshot().recovery().dispute()).isEqualTo(new Dispute(eur("120.00"), "prix", NOW));
            assertThat(part.snapshot().recovery().dispute()).isEqualTo(new Dispute(eur("12.00"), "prix", NOW));
        }

        @Test
        void refuses_a_second_dispute_more_than_is_open_and_no_reason() {
            var disputed = issued();
            disputed.dispute(null, "prix", NOW);

            assertRefused(() -> disputed.dispute(null, "encore", NOW), InvoiceRule.ALREADY_DISPUTED);
            assertRefused(() -> issued().dispute(eur("120.01"), "prix", NOW), InvoiceRule.DISPUTE_EXCEEDS_OPEN);
            assertRefused(() -> issued().dispute(eur("0.00"), "prix", NOW), InvoiceRule.DISPUTE_EXCEEDS_OPEN);
            assertRefused(() -> issued().dispute(null, " ", NOW), SharedRule.REASON_REQUIRED);
            assertRefused(() -> issued().resolveDispute(NOW), InvoiceRule.NOT_DISPUTED);
        }

        @Test
        void ends_with_the_dispute_resolved() {
            var invoice = issued();
            invoice.dispute(null, "prix", NOW);

            invoice.resolveDispute(NOW);

            assertThat(invoice.snapshot().recovery()).isEqualTo(Recovery.NORMAL);
        }

        @Test
        void is_doubtful_or_lost_once_and_only_while_something_is_open() {
            var invoice = issued();
            invoice.markDoubtful(NOW);
            invoice.writeOff("faillite", false, NOW);
            var paid = issued();
            paid.pay(eur("120.00"));

            assertRefused(() -> invoice.markDoubtful(NOW), InvoiceRule.ALREADY_DOUBTFUL);
            assertRefused(() -> invoice.writeOff("encore", false, NOW), InvoiceRule.ALREADY_WRITTEN_OFF);
            assertRefused(() -> paid.markDoubtful(NOW), InvoiceRule.NOTHING_OPEN);
            assertRefused(() -> paid.dispute(null, "prix", NOW), InvoiceRule.NOTHING_OPEN);
        }

        @Test
        void is_not_written_off_by_its_author_where_four_eyes_are_asked_for() {
            assertRefused(() -> issued().writeOff("faillite", true, NOW), SharedRule.FOUR_EYES);
            assertRefused(() -> issued().writeOff("", false, NOW), SharedRule.REASON_REQUIRED);
        }
    }

    @Nested
    class A_draft {

        @Test
        void names_a_buyer() {
            assertRefused(() -> draft(InvoiceKind.STANDARD, terms(null), content()), InvoiceRule.BUYER_REQUIRED);
            assertRefused(() -> draft().update(terms(null), content(), NOW), InvoiceRule.BUYER_REQUIRED);
        }

        @Test
        void has_one_version_more_per_change_that_changes_something() {
            var stored = Invoice.restore(withoutChanges(draft().snapshot()));
            var same = stored.terms().customer();

            stored.buyer(same, NOW);
            stored.deduct(List.of(), NOW);
            assertThat(stored.snapshot().head().version()).isEqualTo(1);
            stored.update(terms(), content(line(12, "1", "5.00", "20")), NOW);

            assertThat(stored.snapshot().head().version()).isEqualTo(2);
            assertThat(stored.settlement().gross()).isEqualTo(eur("6.00"));
        }

        @Test
        void holds_the_quantities_of_its_order_and_delivery_lines() {
            var sources = List.of(
                    new LineSource(DocumentType.DELIVERY_NOTE, id(20), id(21)),
                    new LineSource(DocumentType.ORDER, id(30), id(31)),
                    new LineSource(DocumentType.QUOTE, id(40), id(41)));
            var lines = content(line(11, ItemKind.GOODS, "7", "1.00", "20", sources));

            var held = draft(InvoiceKind.STANDARD, terms(), lines).quantities(QuantityKind.BILLED);
            var proForma = draft(InvoiceKind.PRO_FORMA, terms(), lines).quantities(QuantityKind.BILLED);

            assertThat(held).containsExactly(entry(21), entry(31));
            assertThat(proForma).isEmpty();
        }

        private static QuantityEntry entry(long line) {
            return new QuantityEntry(
                    id(line), QuantityKind.BILLED, new BigDecimal("7"), DocumentType.INVOICE, id(10), id(11));
        }

        private static InvoiceSnapshot withoutChanges(InvoiceSnapshot s) {
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
}
