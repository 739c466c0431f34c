package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.totals.SomeTotals.EXPORT;
import static io.comptoir.domain.shared.totals.SomeTotals.INTRA_EU;
import static io.comptoir.domain.shared.totals.SomeTotals.S10;
import static io.comptoir.domain.shared.totals.SomeTotals.S20;
import static io.comptoir.domain.shared.totals.SomeTotals.S5_5;
import static io.comptoir.domain.shared.totals.SomeTotals.cascade;
import static io.comptoir.domain.shared.totals.SomeTotals.column;
import static io.comptoir.domain.shared.totals.SomeTotals.deposit;
import static io.comptoir.domain.shared.totals.SomeTotals.header;
import static io.comptoir.domain.shared.totals.SomeTotals.line;
import static io.comptoir.domain.shared.totals.SomeTotals.off;
import static io.comptoir.domain.shared.totals.SomeTotals.percent;
import static io.comptoir.domain.shared.totals.SomeTotals.split;
import static io.comptoir.domain.shared.totals.SomeTotals.taxes;
import static io.comptoir.domain.shared.totals.SomeTotals.totals;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.money.Refused;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentDiscountTest {

    @Nested
    class ATie {

        @Test
        void goes_to_the_larger_group() {
            var lines = List.of(line("1", "1", S20), line("1", "3", S5_5));

            assertThat(split(totals(lines, off("0.10")))).containsExactly("S20 1.00 0.02", "S5.5 3.00 0.08");
        }

        @Test
        void between_equal_groups_goes_to_the_higher_rate() {
            var lines = List.of(line("1", "1", S5_5), line("1", "1", S20));

            assertThat(split(totals(lines, off("0.01")))).containsExactly("S20 1.00 0.01");
        }

        @Test
        void between_equal_rates_goes_to_the_first_category() {
            var lines = List.of(line("1", "1", INTRA_EU), line("1", "1", EXPORT));

            assertThat(split(totals(lines, off("0.01")))).containsExactly("G0 1.00 0.01");
        }

        @Test
        void within_a_group_goes_to_the_larger_line() {
            var lines = List.of(line("1", "1", S20), line("1", "3", S20));

            assertThat(column(totals(lines, off("0.10")), LineTotal::documentShare))
                    .containsExactly("0.02", "0.08");
        }
    }

    @Nested
    class Several {

        private final List<LineToTotal> lines = List.of(line("1", "60", S20), line("1", "40", S10));

        @Test
        void are_of_the_sum_of_the_lines_when_cumulative() {
            assertThat(header(totals(lines, percent("10"), percent("5")))).startsWith("100.00", "15.00", "85.00");
        }

        @Test
        void are_of_what_is_left_in_cascade() {
            assertThat(header(totals(lines, cascade("10"), cascade("5")))).startsWith("100.00", "14.50", "85.50");
        }

        @Test
        void make_one_allowance_per_tax_group() {
            assertThat(split(totals(lines, percent("10"), off("5"))))
                    .containsExactly("S20 60.00 9.00", "S10 40.00 6.00");
        }
    }

    @Nested
    class ADocument {

        @Test
        void may_be_given_away() {
            var totals = totals(List.of(line("1", "60", S20), line("1", "40", S10)), percent("100"));

            assertThat(header(totals)).containsExactly("100.00", "100.00", "0.00", "0.00", "0.00");
            assertThat(taxes(totals)).containsExactly("S20 0.00 0.00", "S10 0.00 0.00");
        }

        @Test
        void is_never_made_negative() {
            refused(List.of(line("1", "60", S20)), off("60.01"));
            refused(List.of(line("1", "60", S20)), percent("60"), percent("60"));
            refused(List.of(), off("0.01"));
        }

        @Test
        void is_not_made_negative_once_its_deposit_is_deducted() {
            var lines = List.of(line("1", "100", S20), deposit("95", S20));

            assertThat(totals(lines, percent("5")).gross()).isEqualTo(eur("0"));
            refused(lines, off("5.01"));
        }

        @Test
        void that_is_negative_by_its_deposits_alone_is_none_of_the_discounts_business() {
            assertThat(header(totals(List.of(deposit("10", S20)))))
                    .containsExactly("-10.00", "0.00", "-10.00", "-2.00", "-12.00");
            assertThat(totals(List.of(deposit("10", S20)), percent("5")).gross())
                    .isEqualTo(eur("-12"));
        }

        @Test
        void without_lines_is_all_zeros() {
            var totals = totals(List.of(), percent("5"));

            assertThat(header(totals)).containsOnly("0.00");
            assertThat(totals.taxes()).isEmpty();
            assertThat(totals.lines()).isEmpty();
        }

        @Test
        void takes_no_part_in_the_discount_where_it_is_free_or_deducts() {
            var lines = List.of(line("1", "0", S10), line("1", "100", S20), deposit("50", S5_5));

            var totals = totals(lines, percent("10"));

            assertThat(split(totals)).containsExactly("S20 100.00 10.00");
            assertThat(taxes(totals)).containsExactly("S20 90.00 18.00", "S10 0.00 0.00", "S5.5 -50.00 -2.75");
        }

        private void refused(List<LineToTotal> lines, Discount... discounts) {
            Refused.byValueRule(() -> totals(lines, discounts), TotalsRule.DISCOUNT_EXCEEDS_AMOUNT);
        }
    }
}
