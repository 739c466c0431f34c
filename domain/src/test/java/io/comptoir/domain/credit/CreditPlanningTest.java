package io.comptoir.domain.credit;

import static io.comptoir.domain.credit.TestCredits.FIRST;
import static io.comptoir.domain.credit.TestCredits.SECOND;
import static io.comptoir.domain.credit.TestCredits.after;
import static io.comptoir.domain.credit.TestCredits.fresh;
import static io.comptoir.domain.credit.TestCredits.ids;
import static io.comptoir.domain.credit.TestCredits.one;
import static io.comptoir.domain.invoice.TestInvoices.eur;
import static io.comptoir.domain.shared.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import io.comptoir.domain.credit.CreditPlanning.Wanted;
import io.comptoir.domain.invoice.TestInvoices;
import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Money;
import io.comptoir.domain.shared.totals.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CreditPlanningTest {

    @Nested
    class ByQuantity {

        @Test
        void follows_the_invoice_to_the_cent_with_the_documents_discount() {
            var first = CreditPlanning.quantities(fresh(), List.of(one()), ids());
            var second = CreditPlanning.quantities(after(fresh(), first), List.of(one()), ids());
            var third = CreditPlanning.quantities(after(after(fresh(), first), second), List.of(one()), ids());

            var nets = List.of(net(first), net(second), net(third));
            var invoiced = fresh().lines().getFirst().whole().net();
            assertThat(Money.sum(TestInvoices.EUR, nets)).isEqualTo(invoiced);
        }

        @Test
        void refuses_more_than_is_left() {
            var wanted = List.of(Wanted.of(FIRST, new BigDecimal("3.000001")));

            assertRefused(() -> CreditPlanning.quantities(fresh(), wanted, ids()), SharedRule.EXCEEDS_REMAINDER);
        }

        @Test
        void counts_a_line_named_twice_once_only() {
            var twice = List.of(Wanted.of(FIRST, BigDecimal.TWO), Wanted.of(FIRST, BigDecimal.TWO));

            assertRefused(() -> CreditPlanning.quantities(fresh(), twice, ids()), SharedRule.EXCEEDS_REMAINDER);
        }

        @Test
        void keeps_a_fee_that_later_credits_do_not_give_back() {
            var wanted = new Wanted(FIRST, BigDecimal.ONE, TestInvoices.id(71), BigDecimal.TEN);
            var first = CreditPlanning.quantities(fresh(), List.of(wanted), ids());
            var rest = CreditPlanning.allLeft(after(fresh(), first), true, ids());

            var line = first.getFirst();
            assertThat(line.part().net().compareTo(line.covers().net())).isNegative();
            assertThat(CreditableInvoice.isNothing(after(after(fresh(), first), rest)
                            .lines()
                            .getFirst()
                            .left()))
                    .isTrue();
        }

        @Test
        void credits_less_per_unit_after_the_price_was_corrected() {
            var price = CreditPlanning.amount(fresh(), eur("60.00"), ids());
            var corrected = after(fresh(), price);

            var next = CreditPlanning.quantities(corrected, List.of(one()), ids());
            var plain = CreditPlanning.quantities(fresh(), List.of(one()), ids());

            assertThat(net(next).compareTo(net(plain))).isNegative();
        }
    }

    @Nested
    class ByAmount {

        @Test
        void touches_no_quantity() {
            var lines = CreditPlanning.amount(fresh(), eur("12.34"), ids());

            assertThat(lines).noneMatch(CreditLine::takesQuantity);
            assertThat(gross(lines)).isEqualTo(eur("12.34"));
        }

        @Test
        void refuses_more_than_the_invoice() {
            var tooMuch = fresh().leftGross().plus(eur("0.01"));

            assertRefused(() -> CreditPlanning.amount(fresh(), tooMuch, ids()), SharedRule.EXCEEDS_REMAINDER);
        }
    }

    @Nested
    class All {

        @Test
        void is_the_invoice() {
            var lines = CreditPlanning.allLeft(fresh(), true, ids());

            var invoiced = TestCredits.invoice().content().totals();
            var credited = totals(lines);
            assertThat(credited.gross()).isEqualTo(invoiced.gross());
            assertThat(credited.taxes()).isEqualTo(invoiced.taxes());
        }

        @Test
        void leaves_nothing_to_credit() {
            var all = after(fresh(), CreditPlanning.allLeft(fresh(), true, ids()));

            assertRefused(() -> CreditPlanning.allLeft(all, true, ids()), SharedRule.NOTHING_LEFT);
        }

        @Test
        void is_refused_for_a_draft() {
            var draft = new CreditableInvoice(TestInvoices.draft().snapshot(), Map.of());

            assertRefused(() -> CreditPlanning.allLeft(draft, true, ids()), CreditRule.INVOICE_NOT_CREDITABLE);
        }
    }

    @Test
    void whatever_the_cut_credits_sum_to_the_invoice_to_the_cent() {
        qt().withExamples(200)
                .forAll(lists().of(integers().between(-4_000, 1_500)).ofSizeBetween(0, 8))
                .checkAssert(CreditPlanningTest::creditsInPartsThenTheRest);
    }

    /** Negative steps credit so many cents, the others so many thousandths of one of the two lines. */
    private static void creditsInPartsThenTheRest(List<Integer> steps) {
        var invoice = fresh();
        var all = new ArrayList<CreditLine>();
        for (int step : steps) {
            var lines = plan(invoice, step);
            all.addAll(lines);
            invoice = after(invoice, lines);
        }
        if (invoice.leftGross().isPositive()) {
            all.addAll(CreditPlanning.allLeft(invoice, true, ids()));
        }
        var invoiced = TestCredits.invoice().content().totals();
        assertThat(totals(all).gross()).isEqualTo(invoiced.gross());
        assertThat(totals(all).net()).isEqualTo(invoiced.net());
        assertThat(totals(all).taxes()).isEqualTo(invoiced.taxes());
    }

    private static List<CreditLine> plan(CreditableInvoice invoice, int step) {
        if (step < 0) {
            var amount = eur(BigDecimal.valueOf(-step, 2).toPlainString());
            return amount.compareTo(invoice.leftGross()) < 0
                    ? CreditPlanning.amount(invoice, amount, ids())
                    : List.of();
        }
        var id = step % 2 == 0 ? FIRST : SECOND;
        var left = invoice.line(id).left();
        var quantity = BigDecimal.valueOf(step, 3).min(left.quantity());
        boolean worth = quantity.signum() > 0
                && invoice.line(id).byQuantity().next(quantity).net().isPositive();
        return worth ? CreditPlanning.quantities(invoice, List.of(Wanted.of(id, quantity)), ids()) : List.of();
    }

    private static Money net(List<CreditLine> lines) {
        return totals(lines).net();
    }

    private static Money gross(List<CreditLine> lines) {
        return totals(lines).gross();
    }

    private static Totals totals(List<CreditLine> lines) {
        return Totals.ofParts(
                TestInvoices.EUR, lines.stream().map(CreditLine::part).toList());
    }
}
