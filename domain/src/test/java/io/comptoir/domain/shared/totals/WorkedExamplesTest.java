package io.comptoir.domain.shared.totals;

import static io.comptoir.domain.shared.money.Examples.eur;
import static io.comptoir.domain.shared.totals.SomeTotals.S20;
import static io.comptoir.domain.shared.totals.SomeTotals.S5_5;
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

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The two invoices whose electronic forms were built by hand and validated. */
class WorkedExamplesTest {

    static final List<LineToTotal> LINES =
            List.of(line("3", "33.335", S20), line("7", "12.49", S20, percent("5")), line("2.5", "9.99", S5_5));

    static final List<LineToTotal> LINES_LESS_DEPOSIT = with(LINES, deposit("60.00", S20));

    @Nested
    class AnInvoiceWithAFooterDiscount {

        private final Totals invoice = totals(LINES, percent("3"));

        @Test
        void rounds_each_line_once() {
            assertThat(column(invoice, LineTotal::gross)).containsExactly("100.01", "87.43", "24.98");
            assertThat(column(invoice, LineTotal::allowance)).containsExactly("0.00", "4.37", "0.00");
            assertThat(column(invoice, LineTotal::net)).containsExactly("100.01", "83.06", "24.98");
        }

        @Test
        void spreads_the_discount_over_the_rates() {
            assertThat(split(invoice)).containsExactly("S20 183.07 5.49", "S5.5 24.98 0.75");
            assertThat(column(invoice, LineTotal::documentShare)).containsExactly("3.00", "2.49", "0.75");
        }

        @Test
        void taxes_each_rate_once() {
            assertThat(taxes(invoice)).containsExactly("S20 177.58 35.52", "S5.5 24.23 1.33");
            assertThat(column(invoice, LineTotal::tax)).containsExactly("19.40", "16.12", "1.33");
        }

        @Test
        void adds_up_to_the_printed_totals() {
            assertThat(header(invoice)).containsExactly("208.05", "6.24", "201.81", "36.85", "238.66");
        }

        @Test
        void leaves_to_pay_what_the_deposit_did_not() {
            assertThat(invoice.gross().minus(eur("72.00"))).isEqualTo(eur("166.66"));
        }
    }

    @Nested
    class TheSameInvoiceWithItsDepositAsALine {

        private final Totals invoice = totals(LINES_LESS_DEPOSIT, percent("3"));

        @Test
        void keeps_the_deposit_out_of_the_discount() {
            assertThat(split(invoice)).containsExactly("S20 183.07 5.49", "S5.5 24.98 0.75");
            assertThat(column(invoice, LineTotal::documentShare)).containsExactly("3.00", "2.49", "0.75", "0.00");
        }

        @Test
        void taxes_what_is_left_of_each_rate() {
            assertThat(taxes(invoice)).containsExactly("S20 117.58 23.52", "S5.5 24.23 1.33");
            assertThat(column(invoice, LineTotal::tax)).containsExactly("19.40", "16.12", "1.33", "-12.00");
        }

        @Test
        void adds_up_to_what_is_left_to_pay() {
            assertThat(header(invoice)).containsExactly("148.05", "6.24", "141.81", "24.85", "166.66");
        }

        @Test
        void is_the_same_with_the_discount_as_an_amount() {
            assertThat(totals(LINES_LESS_DEPOSIT, off("6.24"))).isEqualTo(invoice);
        }

        @Test
        void sums_with_the_deposit_invoice_to_the_tax_of_the_whole() {
            var depositInvoice = totals(List.of(line("1", "60.00", S20)));

            assertThat(depositInvoice.tax()).isEqualTo(eur("12.00"));
            assertThat(depositInvoice.tax().plus(invoice.tax())).isEqualTo(eur("36.85"));
        }
    }

    private static List<LineToTotal> with(List<LineToTotal> lines, LineToTotal more) {
        var all = new ArrayList<>(lines);
        all.add(more);
        return List.copyOf(all);
    }
}
