package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.EUR;
import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.totals.SomeTotals.S20;
import static io.comptoir.domain.shared.totals.SomeTotals.header;
import static io.comptoir.domain.shared.totals.SomeTotals.percent;
import static io.comptoir.domain.shared.totals.SomeTotals.taxes;
import static io.comptoir.domain.shared.totals.SomeTotals.totals;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.error.SharedRule;
import io.comptoir.domain.shared.money.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CreditSplitTest {

    private static final LinePart TEN = part("10", "99.99", "20.00");

    @Nested
    class CreditingAQuantity {

        @Test
        void takes_its_rounded_share() {
            assertThat(next(TEN, LinePart.none(EUR), "4")).isEqualTo(part("4", "40.00", "8.00"));
        }

        @Test
        void brings_the_sum_of_credits_to_its_rounded_share() {
            assertThat(next(TEN, part("4", "40.00", "8.00"), "0.5")).isEqualTo(part("0.5", "5.00", "1.00"));
            assertThat(next(TEN, part("4", "39.90", "8.10"), "1")).isEqualTo(part("1", "10.10", "1.90"));
        }

        @Test
        void takes_the_remainder_with_the_last() {
            assertThat(next(TEN, part("4", "40.00", "8.00"), "6")).isEqualTo(part("6", "59.99", "12.00"));
            assertThat(next(TEN, part("4", "12.34", "0"), "6")).isEqualTo(part("6", "87.65", "20.00"));
        }

        @Test
        void never_takes_more_than_is_left_nor_gives_back() {
            assertThat(next(TEN, part("1", "99.95", "0"), "1")).isEqualTo(part("1", "0", "4.00"));
            assertThat(next(TEN, part("1", "0", "0"), "8.999999").net()).isEqualTo(eur("99.99"));
        }

        @Test
        void works_on_the_line_that_deducted_a_deposit() {
            var deducted = part("1", "-60.01", "-12.00");

            assertThat(next(deducted, LinePart.none(EUR), "0.5")).isEqualTo(part("0.5", "-30.01", "-6.00"));
            assertThat(next(deducted, part("0.5", "-30.01", "-6.00"), "0.5")).isEqualTo(part("0.5", "-30.00", "-6.00"));
            assertThat(next(deducted, part("0.4", "-60.01", "-13"), "0.1")).isEqualTo(part("0.1", "0", "1.00"));
        }
    }

    @Nested
    class IsRefused {

        @Test
        void when_nothing_is_left() {
            Refused.byStateRule(() -> next(TEN, TEN, "1"), SharedRule.NOTHING_LEFT);
        }

        @Test
        void beyond_what_is_left() {
            Refused.byStateRule(() -> next(TEN, part("4", "40", "8"), "6.000001"), SharedRule.EXCEEDS_REMAINDER);
        }

        @Test
        void without_a_quantity() {
            Refused.asInvalid(() -> next(TEN, LinePart.none(EUR), "0"), "not-positive");
            Refused.asInvalid(() -> next(TEN, LinePart.none(EUR), "-1"), "not-positive");
        }
    }

    @Nested
    class ACreditNote {

        private final Totals invoice = totals(WorkedExamplesTest.LINES_LESS_DEPOSIT, percent("3"));

        @Test
        void of_everything_has_the_figures_of_the_invoice() {
            var credit = Totals.ofParts(EUR, wholes());

            assertThat(taxes(credit)).isEqualTo(taxes(invoice));
            assertThat(header(credit)).containsExactly("141.81", "0.00", "141.81", "24.85", "166.66");
        }

        @Test
        void carries_the_document_discount_in_its_lines() {
            assertThat(LinePart.of(
                            WorkedExamplesTest.LINES.get(0), invoice.lines().get(0)))
                    .isEqualTo(part("3", "97.01", "19.40"));
            assertThat(LinePart.of(
                            WorkedExamplesTest.LINES_LESS_DEPOSIT.get(3),
                            invoice.lines().get(3)))
                    .isEqualTo(part("1", "-60.00", "-12.00"));
        }

        @Test
        void sums_the_tax_of_its_parts() {
            var part = new TaxedPart(S20, eur("10.03"), eur("2.01"));

            var credit = Totals.ofParts(EUR, List.of(part, part, part));

            assertThat(taxes(credit)).containsExactly("S20 30.09 6.03");
            assertThat(credit.lines()).hasSize(3).allMatch(l -> l.base().equals(eur("10.03")));
            assertThat(credit.gross()).isEqualTo(eur("36.12"));
        }

        private List<TaxedPart> wholes() {
            var lines = WorkedExamplesTest.LINES_LESS_DEPOSIT;
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> LinePart.of(lines.get(i), invoice.lines().get(i))
                            .taxed(lines.get(i).tax()))
                    .toList();
        }
    }

    private static LinePart next(LinePart invoiced, LinePart credited, String quantity) {
        return new CreditSplit(invoiced, credited).next(new BigDecimal(quantity));
    }

    private static LinePart part(String quantity, String net, String tax) {
        return new LinePart(new BigDecimal(quantity), eur(net), eur(tax));
    }
}
