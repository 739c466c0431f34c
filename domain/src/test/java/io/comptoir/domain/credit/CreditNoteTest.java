package io.comptoir.domain.credit;

import static io.comptoir.domain.credit.TestCredits.draft;
import static io.comptoir.domain.credit.TestCredits.fresh;
import static io.comptoir.domain.credit.TestCredits.ids;
import static io.comptoir.domain.credit.TestCredits.issued;
import static io.comptoir.domain.credit.TestCredits.one;
import static io.comptoir.domain.invoice.TestInvoices.NOW;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static io.comptoir.domain.invoice.TestInvoices.id;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.comptoir.domain.shared.document.PaymentMethod;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.quantity.QuantityEntry;
import io.comptoir.domain.shared.quantity.QuantityKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CreditNoteTest {

    @Nested
    class Lifecycle {

        private final Map<CreditNoteStatus, Set<CreditNoteAction>> allowed = Map.of(
                CreditNoteStatus.DRAFT,
                EnumSet.of(CreditNoteAction.UPDATE, CreditNoteAction.ISSUE, CreditNoteAction.CANCEL),
                CreditNoteStatus.ISSUED,
                EnumSet.of(CreditNoteAction.ALLOCATE, CreditNoteAction.REFUND),
                CreditNoteStatus.SETTLED,
                EnumSet.noneOf(CreditNoteAction.class),
                CreditNoteStatus.CANCELLED,
                EnumSet.noneOf(CreditNoteAction.class));

        private final Map<CreditNoteAction, Consumer<CreditNote>> commands = commands();

        private static Map<CreditNoteAction, Consumer<CreditNote>> commands() {
            var map = new EnumMap<CreditNoteAction, Consumer<CreditNote>>(CreditNoteAction.class);
            map.put(CreditNoteAction.UPDATE, n -> n.update("x", n.snapshot().lines(), NOW));
            map.put(CreditNoteAction.ISSUE, TestCredits::issued);
            map.put(CreditNoteAction.CANCEL, n -> n.cancel(null, NOW));
            map.put(CreditNoteAction.ALLOCATE, n -> n.allocate(List.of(to("1.00")), NOW));
            map.put(CreditNoteAction.REFUND, n -> n.refund(PaymentMethod.TRANSFER, eur("1.00"), NOW));
            return map;
        }

        @TestFactory
        List<DynamicTest> every_action_in_every_state_does_what_the_table_says() {
            return Arrays.stream(CreditNoteStatus.values())
                    .flatMap(status -> commands.keySet().stream()
                            .map(action -> DynamicTest.dynamicTest(status + " " + action, () -> check(status, action))))
                    .toList();
        }

        private void check(CreditNoteStatus status, CreditNoteAction action) {
            boolean may = allowed.get(status).contains(action);
            var note = in(status);
            var before = note.snapshot();

            assertThat(note.whyNot(action, CreditSituation.CLEAR).isEmpty()).isEqualTo(may);
            var refused = catchThrowable(() -> commands.get(action).accept(note));

            assertThat(refused == null).isEqualTo(may);
            if (!may) {
                assertThat(note.snapshot()).isEqualTo(before);
            }
        }

        @Test
        void nobody_deletes_it_in_any_state() {
            for (var status : CreditNoteStatus.values()) {
                assertRefused(
                        () -> in(status).require(CreditNoteAction.DELETE, CreditSituation.CLEAR),
                        CreditRule.CREDIT_NOTE_UNDELETABLE);
            }
        }

        @Test
        void the_refusal_to_delete_names_the_payments_of_its_delivery() {
            var paid = new CreditSituation(false, false, false, List.of("PR-2026-00001"));

            var refusal = draft().whyNot(CreditNoteAction.DELETE, paid).orElseThrow();

            assertThat(refusal.facts()).containsEntry("payments", List.of("PR-2026-00001"));
        }
    }

    @Nested
    class Issuing {

        @Test
        void leaves_the_surplus_to_the_customer() {
            var note = draft();
            var settled = to("10.00");

            note.issue("BA-2026-00001", TestCredits.issuance(), List.of(settled), CreditSituation.CLEAR, NOW);

            var gross = note.snapshot().gross();
            assertThat(note.status()).isEqualTo(CreditNoteStatus.ISSUED);
            assertThat(note.snapshot().open()).isEqualTo(gross.minus(eur("10.00")));
        }

        @Test
        void is_settled_at_once_where_its_invoice_takes_it_all() {
            var note = draft();
            var gross = note.snapshot().gross();

            note.issue("BA-2026-00001", TestCredits.issuance(), List.of(to(gross)), CreditSituation.CLEAR, NOW);

            assertThat(note.status()).isEqualTo(CreditNoteStatus.SETTLED);
            assertThat(note.snapshot().head().version()).isEqualTo(1);
        }

        @Test
        void over_the_companys_amount_needs_the_right_to_approve() {
            var over = new CreditSituation(false, false, true, List.of());

            assertRefused(() -> draft().mayIssue(over), CreditRule.CREDIT_NOTE_APPROVAL_REQUIRED);
        }

        @Test
        void four_eyes_keep_the_author_from_issuing() {
            assertRefused(
                    () -> draft().mayIssue(new CreditSituation(true, true, false, List.of())), SharedRule.FOUR_EYES);
            draft().mayIssue(new CreditSituation(true, false, false, List.of()));
        }

        @Test
        void of_a_return_credits_and_never_releases() {
            var event = draft().issue("BA-1", TestCredits.issuance(), List.of(), CreditSituation.CLEAR, NOW);

            assertThat(event.entries()).extracting(QuantityEntry::kind).containsOnly(QuantityKind.CREDITED);
            assertThat(event.entries())
                    .extracting(QuantityEntry::lineId)
                    .containsExactly(TestCredits.FIRST, id(51), id(61));
        }

        @Test
        void of_a_correction_lets_the_quantity_be_invoiced_again() {
            var lines = CreditPlanning.quantities(fresh(), List.of(one()), ids());
            var event = draft(CreditPurpose.CORRECTION, lines)
                    .issue("BA-1", TestCredits.issuance(), List.of(), CreditSituation.CLEAR, NOW);

            assertThat(event.entries())
                    .filteredOn(e -> e.kind() == QuantityKind.RELEASED)
                    .extracting(QuantityEntry::lineId)
                    .containsExactly(id(51), id(61));
        }
    }

    @Nested
    class Holding {

        @Test
        void holds_what_it_takes_from_the_draft_on_and_gives_it_back_when_cancelled() {
            var note = draft();
            var held = note.created().entries();

            var released = note.cancel(null, NOW).entries();

            assertThat(held).extracting(QuantityEntry::kind).containsOnly(QuantityKind.CREDITING);
            assertThat(released)
                    .containsExactlyElementsOf(
                            held.stream().map(QuantityEntry::reversed).toList());
        }

        @Test
        void an_amount_holds_no_quantity() {
            var lines = CreditPlanning.amount(fresh(), eur("10.00"), ids());

            assertThat(draft(CreditPurpose.GOODWILL, lines).created().entries()).isEmpty();
        }

        @Test
        void a_gesture_takes_no_quantity() {
            var lines = CreditPlanning.quantities(fresh(), List.of(one()), ids());

            assertRefused(() -> draft(CreditPurpose.GOODWILL, lines), CreditRule.CREDIT_BY_AMOUNT_ONLY);
        }
    }

    @Nested
    class Using {

        @Test
        void is_settled_by_allocation_and_refund_together() {
            var note = issued(draft());
            var open = note.snapshot().open();

            note.allocate(List.of(to("5.00")), NOW);
            note.refund(PaymentMethod.TRANSFER, open.minus(eur("5.00")), NOW);

            assertThat(note.status()).isEqualTo(CreditNoteStatus.SETTLED);
            assertThat(note.snapshot().open()).isEqualTo(eur("0.00"));
        }

        @Test
        void never_gives_more_than_is_open() {
            var note = issued(draft());
            var tooMuch = note.snapshot().open().plus(eur("0.01"));

            assertRefused(() -> note.allocate(List.of(to(tooMuch)), NOW), SharedRule.EXCEEDS_REMAINDER);
            assertRefused(() -> note.refund(PaymentMethod.TRANSFER, tooMuch, NOW), SharedRule.EXCEEDS_REMAINDER);
        }
    }

    private static CreditNote in(CreditNoteStatus status) {
        return switch (status) {
            case DRAFT -> draft();
            case ISSUED -> issued(draft());
            case SETTLED -> {
                var note = draft();
                var all = List.of(to(note.snapshot().gross()));
                note.issue("BA-1", TestCredits.issuance(), all, CreditSituation.CLEAR, NOW);
                yield note;
            }
            case CANCELLED -> {
                var note = draft();
                note.cancel(null, NOW);
                yield note;
            }
        };
    }

    private static CreditAllocation to(String amount) {
        return to(eur(amount));
    }

    private static CreditAllocation to(Money amount) {
        return new CreditAllocation(id(10), "FA-2026-00001", amount, NOW);
    }
}
