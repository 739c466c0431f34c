package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.EUR;
import static io.comptoir.domain.shared.money.Examples.JPY;
import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.money.Examples.euros;
import static io.comptoir.domain.shared.totals.SomeTotals.S20;
import static io.comptoir.domain.shared.totals.SomeTotals.S5_5;
import static io.comptoir.domain.shared.totals.SomeTotals.column;
import static io.comptoir.domain.shared.totals.SomeTotals.header;
import static io.comptoir.domain.shared.totals.SomeTotals.line;
import static io.comptoir.domain.shared.totals.SomeTotals.percent;
import static io.comptoir.domain.shared.totals.SomeTotals.rows;
import static io.comptoir.domain.shared.totals.SomeTotals.taxes;
import static io.comptoir.domain.shared.totals.SomeTotals.totals;
import static io.comptoir.domain.shared.totals.SomeTotals.totalsWithTax;
import static org.assertj.core.api.Assertions.assertThat;

import io.comptoir.domain.shared.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where other systems are known to be a cent wrong. */
class RoundingTrapsTest {

    @Nested
    class Lines {

        @Test
        void are_rounded_before_they_are_summed() {
            assertThat(totals(WorkedExamplesTest.LINES).linesNet()).isEqualTo(eur("208.05"));
        }

        @Test
        void are_rounded_half_up_not_half_even() {
            assertThat(column(totals(List.of(line("3", "33.335", S20))), LineTotal::net))
                    .containsExactly("100.01");
        }

        @Test
        void keep_the_decimals_of_a_discounted_price() {
            assertThat(totals(List.of(line("20", "4.095", S20))).net()).isEqualTo(eur("81.90"));
        }

        @Test
        void in_yen_have_no_cents() {
            var yen = TotalsCalculator.calculate(JPY, List.of(line("3", "33.5", S20)), List.of(percent("1")));

            assertThat(header(yen)).containsExactly("101", "1", "100", "20", "120");
        }
    }

    @Nested
    class Tax {

        @Test
        void is_computed_once_per_rate_and_not_per_line() {
            var line = line("1", "10.03", S20);

            var totals = totals(List.of(line, line, line));

            assertThat(totals.tax()).isEqualTo(eur("6.02"));
            assertThat(column(totals, LineTotal::tax)).containsExactly("2.01", "2.01", "2.00");
        }

        @Test
        void of_a_negative_half_cent_goes_away_from_zero() {
            var totals = totals(List.of(line("-1", "0.625", S20), line("1", "0.005", S20)));

            assertThat(taxes(totals)).containsExactly("S20 -0.62 -0.12");
            assertThat(taxes(totals(List.of(line("-1", "2.50", S5_5))))).containsExactly("S5.5 -2.50 -0.14");
        }

        @Test
        void contained_in_a_price_leaves_the_price_as_quoted() {
            var totals = totalsWithTax(List.of(line("3", "9.99", S20)));

            assertThat(totals.gross()).isEqualTo(eur("29.97"));
            assertThat(taxes(totals)).containsExactly("S20 24.97 5.00");
        }
    }

    @Nested
    class Credits {

        @Test
        void of_one_then_one_then_one_sum_to_the_line() {
            var whole = new LinePart(BigDecimal.valueOf(3), eur("100.01"), eur("20.00"));
            var credited = LinePart.none(EUR);
            var nets = new ArrayList<Money>();
            for (int i = 0; i < 3; i++) {
                var next = new CreditSplit(whole, credited).next(BigDecimal.ONE);
                nets.add(next.net());
                credited = credited.plus(next);
            }

            assertThat(nets).isEqualTo(euros("33.34", "33.33", "33.34"));
            assertThat(credited).isEqualTo(whole);
        }

        @Test
        void of_one_then_two_sum_to_the_line() {
            var whole = new LinePart(BigDecimal.valueOf(3), eur("100.01"), eur("20.00"));

            var first = new CreditSplit(whole, LinePart.none(EUR)).next(BigDecimal.ONE);
            var second = new CreditSplit(whole, first).next(BigDecimal.TWO);

            assertThat(first.net()).isEqualTo(eur("33.34"));
            assertThat(second.net()).isEqualTo(eur("66.67"));
            assertThat(first.plus(second)).isEqualTo(whole);
        }
    }

    @Nested
    class Payments {

        private final Totals invoice = totals(WorkedExamplesTest.LINES_LESS_DEPOSIT, percent("3"));

        @Test
        void in_part_are_split_over_the_rates_and_the_last_takes_the_remainder() {
            var first = AmountSplit.of(invoice, List.of()).next(eur("100.00"));
            var last = AmountSplit.of(invoice, first).next(eur("66.66"));

            assertThat(first.stream().map(TaxedPart::gross)).containsExactly(eur("84.66"), eur("15.34"));
            assertThat(last.stream().map(TaxedPart::gross)).containsExactly(eur("56.44"), eur("10.22"));
            assertThat(rows(first)).containsExactly("S20 70.55 14.11", "S5.5 14.54 0.80");
            assertThat(rows(last)).containsExactly("S20 47.03 9.41", "S5.5 9.69 0.53");
        }
    }
}
