package io.comptoir.domain.returns;

import static io.comptoir.domain.returns.TestReturns.NOW;
import static io.comptoir.domain.returns.TestReturns.dec;
import static io.comptoir.domain.returns.TestReturns.free;
import static io.comptoir.domain.returns.TestReturns.invoiced;
import static io.comptoir.domain.returns.TestReturns.line;
import static io.comptoir.domain.returns.TestReturns.made;
import static io.comptoir.domain.returns.TestReturns.part;
import static io.comptoir.domain.returns.TestReturns.received;
import static io.comptoir.domain.returns.TestReturns.submitted;
import static io.comptoir.domain.returns.TestReturns.validated;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.company.ReturnCondition;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.quantity.LineProgress;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SalesReturnTest {

    @Nested
    class Holding {

        @Test
        void holds_the_delivery_line_and_the_order_line_from_submission_on() {
            var entries = submitted().created().entries();

            assertThat(entries).extracting(QuantityEntry::kind).containsOnly(QuantityKind.RETURNING);
            assertThat(entries)
                    .extracting(QuantityEntry::lineId)
                    .containsExactly(TestReturns.NOTE_LINE, TestReturns.ORDER_LINE);
        }

        @Test
        void lowers_what_is_left_to_invoice_once_validated() {
            var submitted = submitted();

            var event = submitted.validate(free(), NOW);

            assertThat(event.entries()).extracting(QuantityEntry::kind).containsOnly(QuantityKind.RETURNED);
        }

        @Test
        void does_not_undo_the_sale_of_what_is_repaired() {
            var repaired = made(true, line("3", Resolution.REPAIR));

            assertThat(repaired.created().entries())
                    .extracting(QuantityEntry::kind)
                    .containsOnly(QuantityKind.RETURNING);
            assertThat(repaired.progress(invoiced("10", "0")).creditable()).isEmpty();
        }

        @Test
        void gives_everything_back_when_cancelled() {
            var validated = validated();
            var held = validated.created().entries();

            var event = validated.cancel("erreur", free(), NOW);

            assertThat(event.entries())
                    .containsExactlyInAnyOrderElementsOf(
                            held.stream().map(QuantityEntry::reversed).toList());
        }
    }

    @Nested
    class Receiving {

        @Test
        void comes_in_by_parts() {
            var validated = validated();

            validated.receive(List.of(part("1")), invoiced("10", "0"), NOW);
            var partly = validated.progress(invoiced("10", "0"));
            validated.receive(List.of(part("2")), invoiced("10", "0"), NOW);

            assertThat(partly.receiptStatus()).isEqualTo(ReceiptStatus.PARTIAL);
            assertThat(validated.progress(invoiced("10", "0")).receiptStatus()).isEqualTo(ReceiptStatus.RECEIVED);
            assertThat(validated.progress(invoiced("10", "0")).word()).isEqualTo(ReturnWord.RECEIVED);
        }

        @Test
        void refuses_more_than_was_announced() {
            assertRefused(() -> validated().receive(List.of(part("4")), free(), NOW), SharedRule.EXCEEDS_REMAINDER);
            assertRefused(() -> received().receive(List.of(part("1")), free(), NOW), SharedRule.NOTHING_LEFT);
        }
    }

    @Nested
    class Crediting {

        @Test
        void lowers_what_is_left_to_invoice_before_anything_is_credited() {
            assertThat(validated().progress(invoiced("7", "0")).creditable()).isEmpty();
            assertThat(validated().progress(invoiced("8", "0")).creditable())
                    .containsExactly(Map.entry(TestReturns.LINE, dec("1")));
            assertThat(validated().progress(invoiced("10", "0")).creditable())
                    .containsExactly(Map.entry(TestReturns.LINE, dec("3")));
        }

        @Test
        void counts_what_credit_notes_took_already() {
            assertThat(validated().progress(invoiced("10", "2")).creditable())
                    .containsExactly(Map.entry(TestReturns.LINE, dec("1")));
        }

        @Test
        void credits_what_the_order_itself_was_invoiced_for() {
            var order = new LineProgress(Map.of(QuantityKind.INVOICED, dec("10"), QuantityKind.RETURNED, dec("3")));
            var situation = TestReturns.situation(Map.of(TestReturns.ORDER_LINE, order));

            assertThat(validated().progress(situation).creditable())
                    .containsExactly(Map.entry(TestReturns.LINE, dec("3")));
        }

        @Test
        void needs_no_credit_note_where_nothing_was_invoiced() {
            assertThat(validated().progress(free()).creditStatus()).isEqualTo(CreditStatus.NOTHING_TO_CREDIT);
            assertRefused(() -> validated().require(ReturnAction.CREDIT_NOTES, free()), ReturnRule.NOTHING_INVOICED);
        }

        @Test
        void goes_from_to_credit_over_drafted_to_credited() {
            var validated = validated();
            assertThat(validated.progress(invoiced("10", "0")).creditStatus()).isEqualTo(CreditStatus.TO_CREDIT);

            validated.creditDrafted(Map.of(TestReturns.LINE, dec("3")), NOW);
            assertThat(validated.progress(invoiced("10", "3")).creditStatus()).isEqualTo(CreditStatus.DRAFTED);

            validated.creditIssued(Map.of(TestReturns.LINE, dec("3")), invoiced("10", "3"), NOW);
            assertThat(validated.progress(invoiced("10", "3")).word()).isEqualTo(ReturnWord.CREDITED);
        }

        @Test
        void a_cancelled_draft_leaves_it_to_credit_again() {
            var validated = validated();
            validated.creditDrafted(Map.of(TestReturns.LINE, dec("3")), NOW);

            validated.creditDrafted(Map.of(TestReturns.LINE, dec("-3")), NOW);

            assertThat(validated.progress(invoiced("10", "0")).creditStatus()).isEqualTo(CreditStatus.TO_CREDIT);
        }
    }

    @Nested
    class Closing {

        @Test
        void closes_by_itself_once_received_and_credited() {
            var received = received();
            received.creditDrafted(Map.of(TestReturns.LINE, dec("3")), NOW);

            received.creditIssued(Map.of(TestReturns.LINE, dec("3")), invoiced("10", "3"), NOW);

            assertThat(received.status()).isEqualTo(ReturnStatus.CLOSED);
        }

        @Test
        void closes_by_itself_once_received_where_nothing_was_invoiced() {
            var validated = validated();

            validated.receive(List.of(TestReturns.part("3")), free(), NOW);

            assertThat(validated.status()).isEqualTo(ReturnStatus.CLOSED);
        }

        @Test
        void waits_for_a_draft_invoice_that_bills_what_came_back() {
            var validated = validated();
            var drafted = TestReturns.situation(Map.of(
                    TestReturns.NOTE_LINE,
                    new LineProgress(Map.of(
                            QuantityKind.DELIVERED, dec("10"),
                            QuantityKind.RETURNED, dec("3"),
                            QuantityKind.BILLED, dec("10")))));

            validated.receive(List.of(TestReturns.part("3")), drafted, NOW);

            assertThat(validated.status()).isEqualTo(ReturnStatus.VALIDATED);
        }

        @Test
        void waits_for_goods_and_credit() {
            assertRefused(() -> validated().close(free(), NOW), ReturnRule.RETURN_NOT_SETTLED);
            assertRefused(() -> received().close(invoiced("10", "0"), NOW), ReturnRule.RETURN_NOT_SETTLED);
        }
    }

    @Nested
    class Cancelling {

        private final ReturnSituation authors = new ReturnSituation(true, false, false, Map.of());

        @Test
        void is_the_authors_until_it_is_validated() {
            var submitted = submitted();

            submitted.cancel(null, authors, NOW);

            assertThat(submitted.status()).isEqualTo(ReturnStatus.CANCELLED);
            assertRefused(() -> validated().cancel(null, authors, NOW), SharedRule.FORBIDDEN);
        }

        @Test
        void is_refused_to_others() {
            var somebody = new ReturnSituation(false, false, false, Map.of());

            assertRefused(() -> submitted().cancel(null, somebody, NOW), SharedRule.FORBIDDEN);
        }

        @Test
        void is_refused_while_goods_are_sent_for_what_came_back() {
            var replaced = TestReturns.made(true, TestReturns.line("3", Resolution.REPLACE));
            var sent = TestReturns.situation(
                    Map.of(TestReturns.LINE, new LineProgress(Map.of(QuantityKind.PLANNED, dec("1")))));

            assertRefused(() -> replaced.cancel(null, sent, NOW), ReturnRule.GOODS_SENT_FOR_RETURN);
        }

        @Test
        void is_refused_once_a_credit_note_is_issued() {
            var validated = validated();
            validated.creditDrafted(Map.of(TestReturns.LINE, dec("1")), NOW);
            validated.creditIssued(Map.of(TestReturns.LINE, dec("1")), invoiced("10", "1"), NOW);

            assertRefused(() -> validated.cancel(null, free(), NOW), ReturnRule.CREDIT_NOTE_ISSUED);
        }
    }

    @Nested
    class Validating {

        @Test
        void four_eyes_keep_the_author_from_validating() {
            var author = new ReturnSituation(true, true, true, Map.of());
            var other = new ReturnSituation(false, true, true, Map.of());

            assertRefused(() -> submitted().validate(author, NOW), SharedRule.FOUR_EYES);
            assertThat(submitted().whyNot(ReturnAction.VALIDATE, other)).isEmpty();
        }

        @Test
        void a_rejection_has_a_reason() {
            assertRefused(() -> submitted().reject(" ", free(), NOW), SharedRule.REASON_REQUIRED);
        }
    }

    @Nested
    class Conditions {

        private final LocalDate delivered = LocalDate.of(2026, 11, 1);
        private final ReturnConditions thirtyDays =
                new ReturnConditions(List.of(new ReturnCondition(null, true, 30, dec("10"))));

        @Test
        void hold_to_the_last_day_of_the_window() {
            assertThat(thirtyDays.hindrance(Set.of(), delivered, delivered.plusDays(30)))
                    .isEmpty();
            assertThat(thirtyDays.hindrance(Set.of(), delivered, delivered.plusDays(31)))
                    .isPresent();
            assertThat(thirtyDays.fee(Set.of())).isEqualByComparingTo("10");
        }

        @Test
        void are_those_of_the_first_family_that_fits() {
            var family = TestReturns.NOTE;
            var never = new ReturnCondition(family, false, null, null);
            var conditions = new ReturnConditions(List.of(never, new ReturnCondition(null, true, null, null)));

            assertThat(conditions.hindrance(Set.of(family), delivered, delivered))
                    .isPresent();
            assertThat(conditions.hindrance(Set.of(), delivered, delivered)).isEmpty();
        }
    }
}
